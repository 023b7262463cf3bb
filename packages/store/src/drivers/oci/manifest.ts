import { type Sha256, sha256 } from '@millrace/contract'
import { type Answer, textOf } from './http.ts'
import { Passing } from './passing.ts'
import type { RegistryClient } from './registry-client.ts'

/** What a manifest says of one blob. */
export interface Layer {
  digest: Sha256
  size: number
}

/** A manifest that stands: its own digest, and the blobs that it keeps, the object itself first. */
export interface Manifest {
  digest: Sha256
  layers: readonly Layer[]
}

/** The empty configuration that the image specification (1.1, "Guidance for an Empty Descriptor") names. */
export const emptyConfig = Buffer.from('{}')

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
const EMPTY = 'application/vnd.oci.empty.v1+json'
const OBJECT = 'application/vnd.millrace.object.v1+json'
const BLOB = 'application/vnd.millrace.blob.v1'

/** Registries take none that is longer. */
const MOST_BYTES = 4 << 20

interface Content {
  /** The object that the manifest is about, under its key; without one it only keeps blobs. */
  object?: Layer & { key: string }
  blobs: readonly Layer[]
  /** Page of the repository: what links a package to it on GitHub. */
  source: string | undefined
}

/** The bytes of a manifest; the same content has the same bytes. */
export function formatManifest({ object, blobs, source }: Content): Buffer {
  const layers = blobs.map(blob => ({ mediaType: BLOB, ...described(blob) }))
  const first = object && {
    mediaType: OBJECT,
    ...described(object),
    annotations: { 'org.opencontainers.image.title': object.key },
  }
  return Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: MANIFEST,
      artifactType: object ? OBJECT : BLOB,
      config: { mediaType: EMPTY, ...described({ digest: sha256(emptyConfig), size: emptyConfig.length }) },
      layers: first ? [first, ...layers] : layers,
      ...(source !== undefined && { annotations: { 'org.opencontainers.image.source': source } }),
    }),
  )
}

function described({ digest, size }: Layer): { digest: string; size: number } {
  return { digest: `sha256:${digest}`, size }
}

/** The manifest of a tag; `undefined` where there is none. */
export async function readManifest(client: RegistryClient, tag: string): Promise<Manifest | undefined> {
  return client.patiently('reading a manifest', async () => {
    const request = {
      method: 'GET',
      url: client.url(`manifests/${tag}`),
      headers: { accept: MANIFEST },
    } as const
    const answer = await client.exchange(request, [200, 404])
    if (answer.status === 200) return parseManifest(await textOf(answer, MOST_BYTES), answer)
    answer.drop()
    return undefined
  })
}

/** Gives a manifest its tag, in place of another that has it. Its blobs have to be there. */
export async function writeManifest(client: RegistryClient, tag: string, bytes: Buffer): Promise<void> {
  await client.patiently('writing a manifest', async () => {
    const body = {
      size: bytes.byteLength,
      async *open() {
        yield bytes
      },
    }
    const url = client.url(`manifests/${tag}`)
    const answer = await client.exchange(
      { method: 'PUT', url, headers: { 'content-type': MANIFEST }, body },
      [201],
    )
    answer.drop()
  })
}

/** Only what hashes to the digest that the registry says counts; anything else arrived damaged. */
function parseManifest(text: string, { headers }: Answer): Manifest {
  const digest = sha256(text)
  const said = headers['docker-content-digest']
  if (said !== undefined && said !== `sha256:${digest}`) throw new Passing('a manifest arrived damaged')
  let value: { layers?: unknown }
  try {
    value = JSON.parse(text)
  } catch {
    throw new Passing('it sent something else than a manifest')
  }
  const layers = Array.isArray(value?.layers) ? value.layers.map(parseLayer) : []
  if (layers.length === 0) throw new Passing('it sent a manifest without layers')
  return { digest, layers }
}

function parseLayer(layer: { digest?: unknown; size?: unknown } | null): Layer {
  const digest = typeof layer?.digest === 'string' && /^sha256:([0-9a-f]{64})$/.exec(layer.digest)?.[1]
  const size = layer?.size
  if (!digest || typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
    throw new Passing('it sent a manifest that is not one of ours')
  return { digest, size }
}
