const VIEW_KEYS = ['view', 'join', 'prefix']

/** True when an entry of `features` was meant to be a feature view: it has a key that only those have. */
export function isViewFeature(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && VIEW_KEYS.some(key => Object.hasOwn(entry, key))
}
