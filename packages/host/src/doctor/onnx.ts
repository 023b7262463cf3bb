import { loadRuntimePackage } from '@millrace/contract'
import type { Check } from './check.ts'

/** The ONNX runtime that scores models loads. */
export const onnxCheck: Check = async () => {
  const name = 'ONNX Runtime'
  try {
    const { env } = await loadRuntimePackage<OnnxModule>('onnxruntime-web', import.meta.url)
    return [{ name, state: 'ok', seen: env?.versions?.web ?? 'loads' }]
  } catch (error) {
    const seen = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    return [{ name, state: 'missing', seen, fix: 'npm install --global millrace' }]
  }
}

interface OnnxModule {
  env?: { versions?: { web?: string } }
}
