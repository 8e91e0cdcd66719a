import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

/** Writes lines to a file in large pieces, waiting for the disk when asked. */
export class LineWriter {
  private readonly stream: WriteStream
  private readonly done: Promise<void>
  private held: string[] = []
  private isFull = false

  constructor(path: string) {
    this.stream = createWriteStream(path)
    this.done = finished(this.stream)
    // Reported where it is awaited.
    this.done.catch(() => undefined)
  }

  line(text: string): void {
    this.held.push(text)
    if (this.held.length >= 500) this.flush()
  }

  async drained(): Promise<void> {
    if (!this.isFull) return
    await Promise.race([once(this.stream, 'drain'), this.done])
    this.isFull = false
  }

  async close(): Promise<void> {
    this.flush()
    this.stream.end()
    await this.done
  }

  private flush(): void {
    if (this.held.length === 0) return
    this.isFull = !this.stream.write(`${this.held.join('\n')}\n`) || this.isFull
    this.held = []
  }
}
