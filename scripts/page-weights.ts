import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { currentForm } from '#domain/form/form-catalogue.ts'
import { findQuestion } from '#domain/form/walk.ts'
import { draftAddresses } from '#pages/addresses.ts'
import { createPages } from '#pages/create-pages.ts'
import { newDraft } from '#pages/draft/draft-life.ts'
import type { KeptDraft, PagesHost } from '#pages/host.ts'
import { pageAssets } from '#pages/page-assets.ts'
import { readAssets } from '#server/platform/http/static-assets.ts'

/** What a browser needs to show a page the first time. Headers are not counted: less than a kilobyte a request. */
export interface PageWeight {
  readonly page: 'home' | 'form'
  /** Addresses asked for, the page's own first. */
  readonly needed: readonly string[]
  /** Bytes of their bodies as the server sends them: pages as they are, files in brotli. */
  readonly bytes: number
  /** The typefaces, without which the page can be read. */
  readonly fontBytes: number
  /** Improves a page that works without it. */
  readonly scriptBytes: number
}

/** Home and the question of a form on when the facts began, as a server on this build gives them. */
export async function pageWeights(dist: string): Promise<readonly PageWeight[]> {
  const { address } = await readAssets(dist)
  const { host, question } = await hostWithDraft(pageAssets(address))
  const pages = createPages(() => host)
  return Promise.all(
    (
      [
        ['home', '/'],
        ['form', question],
      ] as const
    ).map(async ([page, path]) => {
      const answer = await pages.request(host.origin + path)
      if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`)
      const html = await answer.text()
      const { styles, pictures, fonts, scripts } = filesIn(html)
      const files = [...styles, ...pictures]
      return {
        page,
        needed: [path, ...files],
        bytes: Buffer.byteLength(html) + (await sizeOf(dist, files)),
        fontBytes: await sizeOf(dist, fonts),
        scriptBytes: await sizeOf(dist, scripts),
      }
    }),
  )
}

export function weightLine({ page, needed, bytes, fontBytes, scriptBytes }: PageWeight): string {
  const kilobytes = (size: number) => `${(size / 1000).toFixed(1)} kB`
  return `${kilobytes(bytes).padStart(9)} in ${needed.length} requests  ${page} page, without fonts (${kilobytes(fontBytes)}) and script (${kilobytes(scriptBytes)}, not needed)`
}

/** Symbols of one file are one request. */
function filesIn(html: string) {
  const found = (pattern: RegExp) => [
    ...new Set([...html.matchAll(pattern)].map(([, address = '']) => address.replace(/#.*$/, ''))),
  ]
  return {
    styles: found(/<link rel="stylesheet" href="([^"]+)"/g),
    pictures: found(/<(?:use href|img [^>]*src)="([^"]+)"/g),
    fonts: found(/<link rel="preload" href="([^"]+)" as="font"/g),
    scripts: found(/<script[^>]* src="([^"]+)"/g),
  }
}

async function sizeOf(dist: string, addresses: readonly string[]): Promise<number> {
  const sizes = addresses.map(async (address) => {
    const file = join(dist, address)
    return (await stat(`${file}.br`).catch(() => stat(file))).size
  })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

/** As much of a host as two pages ask for: one draft, just begun. */
async function hostWithDraft(assets: PagesHost['assets']) {
  let kept: KeptDraft | undefined
  const host = {
    where: 'server',
    origin: 'http://localhost',
    assets,
    now: () => new Date(),
    random: (size: number) => crypto.getRandomValues(new Uint8Array(size)),
    theme: () => undefined,
    formToken: async () => undefined,
    drafts: { keptDays: 30, list: async () => [], read: async () => kept },
  } as unknown as PagesHost
  const form = currentForm('fake_shop', 'report')!
  const beginning = { kind: form.kind, type: form.type, locale: 'fr', orientation: {} } as const
  kept = { draft: await newDraft(host, beginning, form) }
  const { section, question } = findQuestion(form, 'debut')!
  return { host, question: draftAddresses('fr', kept.draft.id).question(section.id, question.id) }
}
