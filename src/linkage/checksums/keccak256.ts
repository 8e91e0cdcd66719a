const rate = 136

/**
 * Keccak-256 as Ethereum uses it: FIPS 202's permutation with the padding of the original submission.
 * `padding` 0x06 gives SHA3-256, which lets the permutation be checked against a known implementation.
 */
export function keccak256(message: Uint8Array, padding = 0x01): Uint8Array {
  const padded = new Uint8Array((Math.floor(message.length / rate) + 1) * rate)
  padded.set(message)
  padded[message.length]! ^= padding
  padded[padded.length - 1]! ^= 0x80
  const input = new DataView(padded.buffer)
  // 25 lanes of 64 bits, each as two 32-bit halves: low, high.
  const state = new Int32Array(50)
  for (let block = 0; block < padded.length; block += rate) {
    for (let i = 0; i < rate / 4; i++) state[i]! ^= input.getInt32(block + i * 4, true)
    permute(state)
  }
  const digest = new DataView(new ArrayBuffer(32))
  for (let i = 0; i < 8; i++) digest.setInt32(i * 4, state[i]!, true)
  return new Uint8Array(digest.buffer)
}

/** Where each step of rho and pi moves a lane, and by how many bits it turns. */
const moves: readonly (readonly [from: number, to: number, by: number])[] = (() => {
  const steps: [number, number, number][] = []
  for (let step = 0, x = 1, y = 0; step < 24; step++) {
    const next = (2 * x + 3 * y) % 5
    steps.push([(x + 5 * y) * 2, (y + 5 * next) * 2, (((step + 1) * (step + 2)) / 2) % 64])
    x = y
    y = next
  }
  return steps
})()

function permute(s: Int32Array): void {
  const columns = new Int32Array(10)
  const moved = new Int32Array(50)
  let register = 1
  for (let round = 0; round < 24; round++) {
    for (let i = 0; i < 10; i++) columns[i] = s[i]! ^ s[i + 10]! ^ s[i + 20]! ^ s[i + 30]! ^ s[i + 40]!
    for (let x = 0; x < 5; x++) {
      const right = ((x + 1) % 5) * 2
      const low = (columns[right]! << 1) | (columns[right + 1]! >>> 31)
      const high = (columns[right + 1]! << 1) | (columns[right]! >>> 31)
      const left = ((x + 4) % 5) * 2
      for (let y = 0; y < 25; y += 5) {
        s[(x + y) * 2]! ^= low ^ columns[left]!
        s[(x + y) * 2 + 1]! ^= high ^ columns[left + 1]!
      }
    }
    moved[0] = s[0]!
    moved[1] = s[1]!
    for (const [from, to, by] of moves) {
      // A turn by 32 or more exchanges the halves first.
      const low = s[by < 32 ? from : from + 1]!
      const high = s[by < 32 ? from + 1 : from]!
      const rest = by & 31
      moved[to] = rest === 0 ? low : (low << rest) | (high >>> (32 - rest))
      moved[to + 1] = rest === 0 ? high : (high << rest) | (low >>> (32 - rest))
    }
    for (let row = 0; row < 50; row += 10)
      for (let i = 0; i < 10; i++)
        s[row + i] = moved[row + i]! ^ (~moved[row + ((i + 2) % 10)]! & moved[row + ((i + 4) % 10)]!)
    // Round constants come from a linear feedback register: bit 2^j − 1 of the lane for j = 0 … 6.
    for (let j = 0; j < 7; j++) {
      const bit = 2 ** j - 1
      if (register & 1) s[bit < 32 ? 0 : 1]! ^= 1 << (bit % 32)
      register = (register << 1) ^ (register & 0x80 ? 0x171 : 0)
    }
  }
}
