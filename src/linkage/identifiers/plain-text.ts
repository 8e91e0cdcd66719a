/** The form in which two spellings are equal: no accents, no case, no punctuation; for names, words in one order. */
export function plainKey(written: string, ordered: boolean): string {
  const words = written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return (ordered ? words : words.sort()).join(' ')
}
