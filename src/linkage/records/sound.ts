const digits: Readonly<Record<string, string>> = {
  b: '1',
  f: '1',
  p: '1',
  v: '1',
  c: '2',
  g: '2',
  j: '2',
  k: '2',
  q: '2',
  s: '2',
  x: '2',
  z: '2',
  d: '3',
  t: '3',
  l: '4',
  m: '5',
  n: '5',
  r: '6',
}

/** How an English ear hears a name, word by word: Soundex (Russell and Odell 1918), in the form of the American census. */
export const sound = (name: string): string => name.split(' ').map(soundOfWord).join(' ')

function soundOfWord(word: string): string {
  if (word === '') return ''
  let code = word[0]!
  let last = digits[code] ?? ''
  for (let at = 1; at < word.length && code.length < 4; at++) {
    const letter = word[at]!
    const digit = digits[letter]
    if (digit !== undefined && digit !== last) code += digit
    // Letters of one sound count once, also across h and w, never across a vowel.
    if (letter !== 'h' && letter !== 'w') last = digit ?? ''
  }
  return code.padEnd(4, '0')
}
