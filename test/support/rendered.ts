import { expect } from 'vitest'
import type { AssetMap } from '#pages/ui/ui-context.ts'

/** Addresses of a build that was never made. */
export const assets: AssetMap = {
  css: '/assets/public.css',
  icons: '/assets/icons.svg',
  fontText: '/assets/text.woff2',
  favicon: '/assets/favicon.svg',
  appleIcon: '/assets/apple.png',
  manifest: '/assets/app.webmanifest',
}

/** Ids are there once, and what refers to one finds it. */
export function expectReferences(html: string): void {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  const references = [...html.matchAll(/ (?:for|aria-describedby|aria-labelledby)="([^"]+)"/g)].flatMap(
    ([, list]) => (list ?? '').split(' '),
  )
  const known = new Set(ids)
  expect(references.filter((id) => !known.has(id))).toEqual([])
}
