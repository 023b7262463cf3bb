import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { Check } from './check.ts'

/** The ONNX runtime that scores models loads: it belongs to the package that serves. */
export const onnxCheck: Check = async () => {
  const name = 'ONNX Runtime'
  try {
    const serving = createRequire(import.meta.resolve('@millrace/serving'))
    const { env } = (await import(pathToFileURL(serving.resolve('onnxruntime-web')).href)) as OnnxModule
    return [{ name, state: 'ok', seen: env?.versions?.web ?? 'loads' }]
  } catch (error) {
    const seen = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    return [{ name, state: 'missing', seen, fix: 'npm install --global millrace' }]
  }
}

interface OnnxModule {
  env?: { versions?: { web?: string } }
}
