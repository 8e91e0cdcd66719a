/** By code, the plain letter of a dressed one; other characters are not in it. */
const plainOf = new Map(
  [
    ['a', 'àáâãäåā'],
    ['c', 'çćč'],
    ['e', 'èéêëēęě'],
    ['i', 'ìíîïī'],
    ['n', 'ñń'],
    ['o', 'òóôõöøœō'],
    ['s', 'śš'],
    ['u', 'ùúûüū'],
    ['y', 'ýÿ'],
    ['z', 'źżž'],
    ["'", '’‘ʼ`´'],
  ].flatMap(([plain, dressed]) => [...dressed!].map((letter) => [letter.charCodeAt(0), plain!] as const)),
)
const backquote = 0x60

/** Lower case without accents, one character for one: an offset is the same in both. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  const same = lower.length === text.length ? lower : [...text].map(lowered).join('')
  let folded = ''
  let copied = 0
  for (let i = 0; i < same.length; i++) {
    const code = same.charCodeAt(i)
    if (code < 0xb4 && code !== backquote) continue
    const plain = plainOf.get(code)
    if (plain === undefined) continue
    folded += same.slice(copied, i) + plain
    copied = i + 1
  }
  return folded + same.slice(copied)
}

/** A few capitals have two lower-case characters. */
const lowered = (character: string): string => {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}
