import { bug, MillraceError, type Sha256, sha256 } from '@millrace/contract'
import type { Driver } from '../driver.ts'
import { digestOf } from '../keys.ts'
import { inParallel } from '../parallel.ts'
import { createTag } from './oci/create-tag.ts'
import type { Credentials } from './oci/credentials.ts'
import { blobSize, openBlob, readBlob } from './oci/download.ts'
import type { Body } from './oci/http.ts'
import { listTags, probeReading } from './oci/list-tags.ts'
import { emptyConfig, formatManifest, type Layer, readManifest, writeManifest } from './oci/manifest.ts'
import { type Patience, usualPatience } from './oci/passing.ts'
import { bodyOf, receiveBody } from './oci/receive-body.ts'
import { refusePublic } from './oci/refuse-public.ts'
import { registryClient } from './oci/registry-client.ts'
import { formatRegistryName, type RegistryName } from './oci/registry-name.ts'
import { isNamedByContent, keyOfTag, partTag, tagOf } from './oci/tags.ts'
import { type Limits, uploadBlob, usualLimits } from './oci/upload.ts'

export interface OciOptions {
  name: RegistryName
  /** Asked for once, when the first request is made. */
  credentials(): Promise<Credentials | undefined>
  /** Page of the repository that the store belongs to. */
  source?: string | undefined
  /** Everybody may read it. */
  public?: boolean
  /** The repository whose job this is can be read by everybody. */
  publicSource?: boolean
  patience?: Patience
  limits?: Limits
}

/**
 * A repository of an OCI registry. Blobs stand under their SHA-256; every small object (tree, record, hint) is a manifest
 * with a tag of its own that has the object as its first layer and the blobs that it names as the others, so that
 * a registry's collector takes none of them. ADR 18 has the layout and its limits.
 */
export function ociDriver(options: OciOptions): Driver {
  const { name, source, patience = usualPatience, limits = usualLimits } = options
  const location = `oci ${formatRegistryName(name)}`
  let found: Promise<Credentials | undefined> | undefined
  const credentials = () => {
    found ??= options.credentials()
    return found
  }
  const client = registryClient({ name, credentials, patience })
  /** Sizes of blobs that were seen here: a manifest says them. */
  const sizes = new Map<Sha256, number>()
  /** Blobs that were synced, to be named by the next object that is created. */
  const loose = new Set<Sha256>()
  let ready: Promise<void> | undefined

  return {
    location,
    layout: 'digest',
    abilities: { putIfAbsent: false, files: false },
    async probe(want) {
      await probeReading(client)
      if (want === 'write') await prepare()
    },
    async stat(key) {
      const digest = digestOf(key)
      if (digest === undefined) {
        const manifest = await readManifest(client, tagOf(key))
        return manifest && { size: manifest.layers[0]?.size ?? 0, tag: manifest.digest }
      }
      const size = await sizeOf(digest)
      return size === undefined ? undefined : { size, tag: digest, sha256: digest }
    },
    async get(key) {
      const digest = digestOf(key)
      if (digest !== undefined) return openBlob(client, digest)
      const object = (await readManifest(client, tagOf(key)))?.layers[0]
      const bytes = object && (await readBlob(client, object.digest))
      return bytes && only(bytes)
    },
    async put(key, object) {
      const tag = tagOf(key)
      const create = object.how === 'create'
      const named = new Set<Sha256>()
      const make = async () => {
        await prepare()
        for (const name of object.names ?? []) named.add(digestOf(name) as Sha256)
        if (create) for (const digest of loose) named.add(digest)
        return manifestOf(key, object.bytes, [...named])
      }
      if (create && !isNamedByContent(key)) {
        if (!(await createTag(client, tag, make))) return false
      } else {
        if (create && (await readManifest(client, tag))) return false
        await writeManifest(client, tag, await make())
      }
      if (create) for (const digest of named) loose.delete(digest)
      return true
    },
    async receive(source) {
      const { ref, body, path, drop } = await receiveBody(source)
      return {
        ref,
        drop,
        async keep(key) {
          if (digestOf(key) !== ref.sha256) throw bug(`${key} is not the digest of what was received`)
          try {
            await prepare()
            await upload({ digest: ref.sha256, body, path })
          } finally {
            await drop()
          }
        },
      }
    },
    async sync(keys) {
      for (const key of keys) {
        const digest = digestOf(key)
        if (digest !== undefined) loose.add(digest)
      }
    },
    async list(prefix) {
      const keys = (await listTags(client)).flatMap(tag => keyOfTag(tag) ?? [])
      return keys.filter(key => key.startsWith(prefix)).sort()
    },
  }

  /** Before the first write of this process: nobody may read who should not, and what all manifests name is there. */
  async function prepare(): Promise<void> {
    ready ??= (async () => {
      const { publicSource = false } = options
      if (!options.public)
        await refusePublic({ name, credentials: await credentials(), patience, publicSource })
      const digest = sha256(emptyConfig)
      if ((await sizeOf(digest)) === undefined) await upload({ digest, body: bodyOf(emptyConfig) })
    })().catch(error => {
      ready = undefined
      throw error
    })
    await ready
  }

  async function sizeOf(digest: Sha256): Promise<number | undefined> {
    const size = await blobSize(client, digest)
    if (size === undefined) sizes.delete(digest)
    else sizes.set(digest, size)
    return size
  }

  async function upload(blob: { digest: Sha256; body: Body; path?: string | undefined }): Promise<void> {
    await uploadBlob(client, blob, limits)
    sizes.set(blob.digest, blob.body.size)
  }

  /** Sends the object and the manifests for which its own has no room; returns its own, to be written last. */
  async function manifestOf(key: string, bytes: Uint8Array, named: readonly Sha256[]): Promise<Buffer> {
    const digest = sha256(bytes)
    await upload({ digest, body: bodyOf(bytes) })
    const layers = await inParallel(named, LAYERS_AT_ONCE, async (digest): Promise<Layer> => {
      const size = sizes.get(digest) ?? (await sizeOf(digest))
      if (size === undefined) throw new MillraceError('MR1303', { key: `sha256:${digest}`, location })
      return { digest, size }
    })
    const object = { digest, size: bytes.byteLength, key }
    for (let start = limits.layers; start < layers.length; start += limits.layers) {
      const part = formatManifest({ blobs: layers.slice(start, start + limits.layers), source })
      await writeManifest(client, partTag(sha256(part)), part)
    }
    return formatManifest({ object, blobs: layers.slice(0, limits.layers), source })
  }
}

const LAYERS_AT_ONCE = 8

async function* only(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}
