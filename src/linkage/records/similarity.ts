/**
 * How alike two words are, from 0 to 1, the same beginning favoured: Jaro (1989) with the prefix of Winkler (1990),
 * at most four letters of weight 0.1.
 */
export function jaroWinkler(a: string, b: string): number {
  const jaro = jaroOf(a, b)
  if (jaro === 0) return 0
  let prefix = 0
  while (prefix < 4 && prefix < a.length && prefix < b.length && a[prefix] === b[prefix]) prefix++
  return jaro + prefix * 0.1 * (1 - jaro)
}

/** Longer values are compared by their beginning. */
const longest = 64
const takenOfA = new Uint8Array(longest)
const takenOfB = new Uint8Array(longest)

function jaroOf(a: string, b: string): number {
  if (a === b) return 1
  const lengthA = Math.min(a.length, longest)
  const lengthB = Math.min(b.length, longest)
  if (lengthA === 0 || lengthB === 0) return 0
  const reach = Math.max(0, (Math.max(lengthA, lengthB) >> 1) - 1)
  takenOfA.fill(0, 0, lengthA)
  takenOfB.fill(0, 0, lengthB)
  let matches = 0
  for (let at = 0; at < lengthA; at++) {
    const code = a.charCodeAt(at)
    const end = Math.min(lengthB, at + reach + 1)
    for (let other = Math.max(0, at - reach); other < end; other++) {
      if (takenOfB[other] !== 0 || b.charCodeAt(other) !== code) continue
      takenOfA[at] = 1
      takenOfB[other] = 1
      matches++
      break
    }
  }
  if (matches === 0) return 0
  let displaced = 0
  let other = 0
  for (let at = 0; at < lengthA; at++) {
    if (takenOfA[at] === 0) continue
    while (takenOfB[other] === 0) other++
    if (a.charCodeAt(at) !== b.charCodeAt(other)) displaced++
    other++
  }
  return (matches / lengthA + matches / lengthB + (matches - displaced / 2) / matches) / 3
}

const rows = [0, 1, 2].map(() => new Uint8Array(longest + 1)) as [Uint8Array, Uint8Array, Uint8Array]

/**
 * Whether at most `most` letters are wrong, lacking, added, or exchanged with their neighbour: Damerau (1964),
 * each stretch changed once (optimal string alignment).
 */
export function isWithinEdits(a: string, b: string, most: number): boolean {
  if (a === b) return true
  let [endOfA, endOfB] = [Math.min(a.length, longest), Math.min(b.length, longest)]
  if (Math.abs(endOfA - endOfB) > most) return false
  // What is the same at both ends costs nothing.
  let start = 0
  const shortest = Math.min(endOfA, endOfB)
  while (start < shortest && a.charCodeAt(start) === b.charCodeAt(start)) start++
  while (endOfA > start && endOfB > start && a.charCodeAt(endOfA - 1) === b.charCodeAt(endOfB - 1)) {
    endOfA--
    endOfB--
  }
  const [lengthA, lengthB] = [endOfA - start, endOfB - start]
  if (most === 1 && Math.max(lengthA, lengthB) > 1)
    return lengthA === 2 && lengthB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]
  return edits(a.slice(start, endOfA), b.slice(start, endOfB), most) <= most
}

/** The edits between two words, or more than `most` when they are more. */
function edits(a: string, b: string, most: number): number {
  let [before, last, row] = rows
  for (let at = 0; at <= b.length; at++) last[at] = at
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    let least = i
    const code = a.charCodeAt(i - 1)
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1)
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (other === code ? 0 : 1))
      const isExchanged =
        i > 1 && j > 1 && code === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other && other !== code
      if (isExchanged) cost = Math.min(cost, before[j - 2]! + 1)
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return least
    ;[before, last, row] = [last, row, before]
  }
  return last[b.length]!
}
