import { loadRuntimePackage } from '@millrace/contract'
import type { InferenceSession, Tensor } from 'onnxruntime-web'

export type Session = InferenceSession

interface Runtime {
  /** Opens a graph; throws what the runtime throws. */
  open(onnx: Uint8Array): Promise<Session>
  tensor(data: Float32Array, shape: number[]): Tensor
}

let loading: Promise<Runtime> | undefined

/** The ONNX runtime (WebAssembly, 14 MB), loaded at first use and once a process. */
export function onnxRuntime(): Promise<Runtime> {
  loading ??= load()
  return loading
}

async function load(): Promise<Runtime> {
  const ort = await loadRuntimePackage<typeof import('onnxruntime-web')>('onnxruntime-web', import.meta.url)
  // Measured on two cores, 100 trees × 15 features: a second thread gains nothing (0.70 s against 0.72 s for 100,000
  // rows, slower in small batches) and starts a worker for each.
  ort.env.wasm.numThreads = 1
  ort.env.logLevel = 'error'
  return {
    open: onnx =>
      ort.InferenceSession.create(onnx, {
        executionProviders: ['wasm'],
        logSeverityLevel: 4,
        logVerbosityLevel: 0,
      }),
    tensor: (data, shape) => new ort.Tensor('float32', data, shape),
  }
}
