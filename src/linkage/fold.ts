const plainLetters = new Map(
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
  ].flatMap(([plain, dressed]) => [...dressed!].map((letter) => [letter, plain!] as const)),
)
const dressed = /[à-öø-ÿœāćčēęěīńōśšūźżž’‘ʼ`´]/g

/** Lower case without accents, one character for one: an offset is the same in both. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  const same = lower.length === text.length ? lower : [...text].map(lowered).join('')
  return same.replace(dressed, (letter) => plainLetters.get(letter) ?? letter)
}

/** A few capitals have two lower-case characters. */
const lowered = (character: string): string => {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}
