/** The named parts of a map that are there, in the file's order. */
export function partsOf<T>(
  map: { readonly [name: string]: T | undefined } | undefined,
): [string, T & object][] {
  return Object.entries(map ?? {}).filter(
    (entry): entry is [string, T & object] => typeof entry[1] === 'object' && entry[1] !== null,
  )
}

/** The entries of a list that are there. */
export function presentIn<T>(list: readonly (T | undefined)[]): T[] {
  return list.filter(entry => entry !== undefined)
}
