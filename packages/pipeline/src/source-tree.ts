/** Where a project's code is read from: the work tree, or a commit. */
export interface SourceTree {
  /** `work tree` or the commit. */
  readonly name: string
  /** Bytes of a file; `undefined` when it is not there. */
  read(path: string): Promise<Uint8Array | undefined>
  /** Paths of the files below a folder that Git tracks or would track, sorted. */
  list(folder: string): Promise<string[]>
}
