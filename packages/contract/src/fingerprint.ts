import type { Json } from './canonical-json.ts'
import { jsonDigest, type Sha256 } from './digest.ts'
import type { FingerprintParts } from './record.ts'

/** What changed between two runs of a stage, in the words that `millrace plan` prints. */
export interface InputChange {
  kind: 'config' | 'input' | 'code' | 'param' | 'environment' | 'format'
  /** Role, path or parameter. */
  name: string
  how: 'changed' | 'added' | 'removed'
}

/** SHA-256 of the parts' canonical JSON. */
export function fingerprint(parts: FingerprintParts): Sha256 {
  const { stage, subject, config, inputs, code, params, environment, format } = parts
  return jsonDigest({
    stage,
    subject,
    config,
    inputs,
    code,
    params,
    ...(environment && { environment }),
    format,
  })
}

/** Names the parts in which two fingerprints of one stage differ; empty when they are equal. */
export function changesBetween(before: FingerprintParts, now: FingerprintParts): InputChange[] {
  const changes: InputChange[] = []
  if (before.stage !== now.stage) changes.push({ kind: 'config', name: 'stage', how: 'changed' })
  if (before.subject !== now.subject) changes.push({ kind: 'config', name: 'subject', how: 'changed' })
  if (before.format !== now.format) changes.push({ kind: 'format', name: now.stage, how: 'changed' })
  compare('input', before.inputs, now.inputs)
  compare('code', before.code, now.code)
  compare('param', before.params, now.params)
  compare('environment', { ...before.environment }, { ...now.environment })
  if (isMap(before.config) && isMap(now.config)) compare('config', before.config, now.config)
  else compare('config', { config: before.config }, { config: now.config })
  return changes

  function compare(kind: InputChange['kind'], old: Members, current: Members): void {
    for (const name of [...new Set([...Object.keys(old), ...Object.keys(current)])].sort()) {
      const had = Object.hasOwn(old, name) ? old[name] : undefined
      const has = Object.hasOwn(current, name) ? current[name] : undefined
      if (had === undefined) changes.push({ kind, name, how: 'added' })
      else if (has === undefined) changes.push({ kind, name, how: 'removed' })
      else if (jsonDigest(had) !== jsonDigest(has)) changes.push({ kind, name, how: 'changed' })
    }
  }
}

type Members = { readonly [key: string]: Json | undefined }

function isMap(config: Json): config is Members {
  return typeof config === 'object' && config !== null && !Array.isArray(config)
}
