import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A whole page as it leaves either host. */
export function renderDocument(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`
}
