/** Pairs of records that may be of one thing, and the bits of each. */
export interface Links {
  readonly a: Uint32Array
  readonly b: Uint32Array
  readonly bits: Float32Array
}

/** Links that come one by one, in typed arrays that grow. */
export class LinkList {
  private a = new Uint32Array(1 << 10)
  private b = new Uint32Array(1 << 10)
  private bits = new Float32Array(1 << 10)
  private count = 0

  add(a: number, b: number, bits: number): void {
    if (this.count === this.a.length) this.grow()
    this.a[this.count] = a
    this.b[this.count] = b
    this.bits[this.count++] = bits
  }

  taken(): Links {
    return {
      a: this.a.subarray(0, this.count),
      b: this.b.subarray(0, this.count),
      bits: this.bits.subarray(0, this.count),
    }
  }

  private grow(): void {
    const [a, b, bits] = [this.a, this.b, this.bits]
    this.a = new Uint32Array(a.length * 2)
    this.b = new Uint32Array(b.length * 2)
    this.bits = new Float32Array(bits.length * 2)
    this.a.set(a)
    this.b.set(b)
    this.bits.set(bits)
  }
}
