// A closed-loop client: so many people at once, each sends the next report when the last was answered.
import { Agent, request } from 'node:http'

/** One whole submission against a target; true when it was acknowledged. */
export type Submission = (send: Send) => Promise<boolean>
export type Send = (
  path: string,
  body: Buffer,
  headers: Record<string, string>,
) => Promise<{ status: number; text: string }>

export interface Measured {
  readonly concurrency: number
  readonly seconds: number
  readonly accepted: number
  readonly refused: number
  /** Acknowledged submissions a second. */
  readonly rate: number
  /** Milliseconds from the first byte sent to the acknowledgement. */
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

/** What was seen while so many people sent for so long. */
export interface Seen {
  readonly concurrency: number
  readonly seconds: number
  readonly refused: number
  /** Milliseconds of each acknowledged submission. */
  readonly times: readonly number[]
}

export async function observe(
  origin: string,
  concurrency: number,
  seconds: number,
  submit: Submission,
): Promise<Seen> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency })
  const send = sender(origin, agent)
  const times: number[] = []
  let refused = 0
  const start = performance.now()
  const end = start + seconds * 1000
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (performance.now() < end) {
        const sent = performance.now()
        if (await submit(send).catch(() => false)) times.push(performance.now() - sent)
        else refused++
      }
    }),
  )
  const took = (performance.now() - start) / 1000
  agent.destroy()
  return { concurrency, seconds: took, refused, times }
}

/** Several rounds as one. */
export function measured(rounds: readonly Seen[]): Measured {
  const times = rounds.flatMap((round) => round.times).sort((a, b) => a - b)
  const sum = (of: (round: Seen) => number) => rounds.reduce((total, round) => total + of(round), 0)
  const seconds = sum((round) => round.seconds)
  const quantile = (q: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * q))] ?? Number.NaN
  return {
    concurrency: rounds[0]!.concurrency,
    seconds,
    accepted: times.length,
    refused: sum((round) => round.refused),
    rate: times.length / seconds,
    p50: quantile(0.5),
    p95: quantile(0.95),
    p99: quantile(0.99),
  }
}

export function sender(origin: string, agent: Agent): Send {
  return (path, body, headers) =>
    new Promise((resolve, reject) => {
      const sent = request(
        origin + path,
        { method: 'POST', agent, headers: { ...headers, 'content-length': body.length } },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
          )
          response.on('error', reject)
        },
      )
      sent.on('error', reject)
      sent.end(body)
    })
}
