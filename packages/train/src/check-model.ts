import { lstat, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { MillraceError } from '@millrace/contract'
import { onnxProblem } from './onnx-problem.ts'

const MIB = 2 ** 20
/** A protobuf message ends at 2 GiB; servers hold a model in memory twice while they switch. */
const MOST = 1024 * MIB

/** Refuses a model.onnx that is not there (MR2211), empty (MR2212), too large (MR2213) or something else (MR2214). */
export async function checkModel(
  folder: string,
  { model, program }: { model: string; program: string },
): Promise<void> {
  const path = join(folder, 'model.onnx')
  const names = (await readdir(folder)).sort()
  if (!names.includes('model.onnx')) {
    throw new MillraceError('MR2211', { model, program, seen: names.slice(0, 10).join(', ') || 'nothing' })
  }
  const stats = await lstat(path)
  // A link could name any file of the machine.
  if (!stats.isFile()) throw new MillraceError('MR2214', { model, seen: 'no regular file' })
  if (stats.size === 0) throw new MillraceError('MR2212', { model, program })
  if (stats.size > MOST) {
    throw new MillraceError('MR2213', { model, size: Math.ceil(stats.size / MIB), most: MOST / MIB })
  }
  const file = await open(path)
  try {
    const seen = await onnxProblem(stats.size, async (at, length) => {
      const bytes = new Uint8Array(length)
      const { bytesRead } = await file.read(bytes, 0, length, at)
      return bytes.subarray(0, bytesRead)
    })
    if (seen !== undefined) throw new MillraceError('MR2214', { model, seen })
  } finally {
    await file.close()
  }
}
