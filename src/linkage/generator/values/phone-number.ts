/**
 * Numbers nobody owns: ARCEP's blocks for fiction first, then +33 7 00 to 7 20, where no ten-digit number of a subscriber
 * is given. Two million; beyond, numbers come back, as numbers do.
 */
const fiction = ['63998', '26191', '35301', '46571', '53649', '19900'] as const
const blockSize = 100
/** The first thousand of the last range are kept for services. */
const keptForServices = 10
const blocksOfFiction = fiction.length * 100 - keptForServices
const blocksBeyond = 21 * 1000
const beyond = 700_000_000

/** How many blocks hold `count` numbers. */
export const blocksFor = (count: number): number =>
  Math.max(1, Math.min(Math.ceil(count / blockSize), blocksOfFiction + blocksBeyond))

/** From a rank to its number: neighbours in rank are neighbours in number, as gangs buy them, but blocks are scattered. */
export function phoneBook(blocks: number): (rank: number) => string {
  const step = stepThrough(blocks)
  return (rank) => {
    const block = ((Math.floor(rank / blockSize) % blocks) * step) % blocks
    const last = rank % blockSize
    if (block >= blocksOfFiction) return `+33${beyond + (block - blocksOfFiction) * blockSize + last}`
    const range = Math.floor(block / 100)
    const within = (block % 100) + (range === fiction.length - 1 ? keptForServices : 0)
    return `+33${fiction[range]}${String(within * blockSize + last).padStart(4, '0')}`
  }
}

/** A step that visits every block once before it comes back. */
function stepThrough(blocks: number): number {
  let step = Math.max(1, Math.floor(blocks * 0.618))
  while (greatestDivisor(step, blocks) !== 1) step++
  return step
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b))

/** One of the thousand numbers of services and banks that callers imitate and no list knows. */
export const serviceNumberOfFiction = (rank: number): string =>
  `+3319900${String(rank % 1000).padStart(4, '0')}`

/** A victim's own number: never one of a gang's. */
export const ownNumber = (digits: string): string =>
  `+337${21 + (Number(digits[0]) % 9)}${digits.slice(1, 7)}`
