// What a first visit costs on the wire: the page and everything it needs, compressed, fonts told apart.

import { startProgram } from './program.ts'
import { type Answer, get } from './weigh/request.ts'

const budget = { bytes: 40_000, requests: 6 }

interface Weighed {
  readonly page: string
  readonly requests: number
  /** Bytes of bodies as sent, without fonts. */
  readonly bytes: number
  readonly fontBytes: number
  readonly scriptBytesNeeded: number
  readonly parts: Readonly<Record<string, number>>
}

export interface WeightResult {
  readonly pages: readonly Weighed[]
  readonly reached: boolean
}

/** Weighs the home page and the first form page, as a browser without JavaScript and without cache meets them. */
export async function weight(): Promise<WeightResult> {
  const program = await startProgram({ VIGIE_DEMO: 'false' })
  try {
    const pages = [await weigh(program.origin, '/', 'home'), await weighForm(program.origin)]
    return {
      pages,
      reached: pages.every(({ bytes, requests }) => bytes <= budget.bytes && requests <= budget.requests),
    }
  } finally {
    await program.stop()
  }
}

/** Begins a report as its first page does, and weighs the first question. */
async function weighForm(origin: string): Promise<Weighed> {
  const begun = await get(origin, '/declaration/commencer', {
    method: 'POST',
    form: { type: 'fake_shop', kind: 'report' },
  })
  const cookie = begun.cookies.join('; ')
  const tasks = await get(origin, begun.location, { cookie })
  const first = /href="(\/declaration\/[\w-]+\/faits\/[\w-]+)"/.exec(tasks.text)?.[1]
  if (!first) throw new Error('the task list leads to no question')
  return weigh(origin, first, 'first question', cookie)
}

async function weigh(origin: string, path: string, name: string, cookie = ''): Promise<Weighed> {
  const page = await get(origin, path, { cookie })
  if (page.status !== 200) throw new Error(`${name} answered ${page.status}`)
  const parts: Record<string, number> = { [name]: page.bytes }
  const needed = new Set(
    [...page.text.matchAll(/<(?:link|img|use|script)\b[^>]*?\b(?:href|src)="(\/[^"#]+)/g)]
      .filter(
        ([tag]) => !/rel="(?:alternate|canonical|manifest|apple-touch-icon|preload)"|^<script/.test(tag),
      )
      .map(([, address]) => address!),
  )
  for (const address of needed) parts[address] = (await get(origin, address)).bytes
  const styles = [...needed].filter((address) => address.endsWith('.css'))
  const fonts = new Set<string>()
  for (const address of styles)
    for (const [, font] of (await get(origin, address)).text.matchAll(/url\(["']?([^"')]+\.woff2)/g))
      fonts.add(font!)
  const fontAnswers: Answer[] = await Promise.all([...fonts].map((font) => get(origin, font)))
  return {
    page: name,
    requests: Object.keys(parts).length + fonts.size,
    bytes: Object.values(parts).reduce((sum, bytes) => sum + bytes, 0),
    fontBytes: fontAnswers.reduce((sum, { bytes }) => sum + bytes, 0),
    scriptBytesNeeded: 0,
    parts,
  }
}
