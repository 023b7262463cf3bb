import { parsePointer } from '@millrace/config'
import { MillraceError, parseIndexTag, type StageRecord, stagePointerPath } from '@millrace/contract'
import type { Repository } from '@millrace/forge'
import type { Project } from '@millrace/pipeline'
import type { ValidateInputs } from './inputs.ts'
import { modelOf } from './plan.ts'
import type { TakenVersion } from './version.ts'

/**
 * Versions of a model that are spoken for: by earlier validations (also those that failed), by the pointers that main
 * has had for any of its stages, by tags, and by the champion.
 */
export async function takenVersions(
  project: Project,
  inputs: ValidateInputs,
  records: readonly StageRecord<'validate'>[],
): Promise<TakenVersion[]> {
  const { model, champion } = inputs
  const judged = records.flatMap(({ manifest }): TakenVersion[] =>
    manifest.model === model
      ? [{ version: manifest.version, sha256: manifest.candidate, signature: manifest.signature }]
      : [],
  )
  const pointed: TakenVersion[] = []
  for (const stage of modelOf(project, model).stages.keys()) {
    pointed.push(...(await pointerVersions(project.repository, stagePointerPath(model, stage))))
  }
  const tagged = (await project.repository.tags()).flatMap(({ name }): TakenVersion[] => {
    const tag = parseIndexTag(name)
    return tag?.kind === 'version' && tag.model === model ? [{ version: tag.version }] : []
  })
  return [...judged, ...pointed, ...tagged, ...(champion ? [championVersion(champion)] : [])]
}

function championVersion({ pointer, train }: NonNullable<ValidateInputs['champion']>): TakenVersion {
  const { version, sha256 } = pointer.meta
  return { version, sha256, signature: train.manifest.signature }
}

/** Versions that main's pointer of a stage has had, newest first. */
export async function pointerVersions(
  repository: Pick<Repository, 'history' | 'readAt'>,
  path: string,
): Promise<TakenVersion[]> {
  const versions: TakenVersion[] = []
  for (const { sha } of await repository.history(path)) {
    const text = await repository.readAt(sha, path)
    if (text === undefined) continue
    try {
      const { version, sha256 } = parsePointer(text, path, 'model').meta
      versions.push({ version, sha256 })
    } catch (error) {
      // deploy refuses such a pointer, so it gave no model a version.
      if (!(error instanceof MillraceError)) throw error
    }
  }
  return versions
}
