import {
  checkShape,
  MillraceError,
  type ModelCard,
  type Pointer,
  type StageMeta,
  type TreeRef,
  treeRef,
} from '@millrace/contract'
import type { Store } from '@millrace/store'

/** A model that is in the store, every blob of it hashed. */
export interface StoredModel {
  ref: TreeRef
  card: ModelCard
}

/**
 * Checks a pointer against the store: its out is the tree that its sha256 names (MR2421), every blob of it is there
 * and hashes to its name (the store's MR1302, MR1303), and the model's card is about this model (MR2421).
 */
export async function verifyModelTree(
  store: Pick<Store, 'readTree' | 'pathOf' | 'readBytes'>,
  pointer: Pointer<StageMeta>,
  file: string,
): Promise<StoredModel> {
  const { meta, md5, size, files } = pointer
  const entries = await store.readTree({ sha256: meta.sha256 })
  const ref = treeRef(entries)
  if (ref.md5 !== md5 || ref.size !== size || ref.files !== files) {
    refuse('Its md5, size or number of files is not that of the model that its sha256 names.')
  }
  for (const entry of entries) await store.pathOf(entry)
  const cardEntry = entries.find(entry => entry.path === 'model.json')
  if (cardEntry === undefined) refuse('The model has no model.json.')
  const text = Buffer.from(await store.readBytes(cardEntry)).toString('utf8')
  const card = checkShape('ModelCard', JSON.parse(text), 'model.json')
  if (card.model !== meta.model) refuse(`Its model.json is about "${card.model}".`)
  return { ref, card }

  function refuse(problem: string): never {
    throw new MillraceError('MR2421', { problem }, { where: { file } })
  }
}
