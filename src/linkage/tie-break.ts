/** An order of keys that is the same everywhere and favours none: by 32-bit FNV-1a hash, then by the key. */
export function tieBreak(a: string, b: string): number {
  return hash(a) - hash(b) || (a < b ? -1 : a > b ? 1 : 0)
}

function hash(key: string): number {
  let state = 0x811c9dc5
  for (let i = 0; i < key.length; i++) state = Math.imul(state ^ key.charCodeAt(i), 0x01000193)
  return state >>> 0
}
