/** A container package, as pushing to the registry makes it. */
export interface Package {
  id: number
  owner: string
  /** Below the owner: `demo/store`. */
  name: string
  /** Key of the repository it is linked to (`owner/name` in lower case); without the link no job token may use it. */
  repository: string | undefined
  private: boolean
  versions: number
  createdAt: string
  updatedAt: string
}
