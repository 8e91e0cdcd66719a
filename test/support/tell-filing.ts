import type { PageVisitor, Typed, VisitedPage } from './page-visitor.ts'

/** What a person types on each page, by the end of its address; other pages are passed as they come. */
export type Told = Readonly<Record<string, Typed>>

/**
 * Goes from page to page as a person would, « Continuer » after « Continuer », until the answers can be read over. Every
 * required question that is not told is answered by its first choice or « je ne sais pas ».
 */
export async function tellFiling(person: PageVisitor, from: VisitedPage, told: Told): Promise<VisitedPage> {
  let page = from
  for (let steps = 0; steps < 120; steps++) {
    if (page.path.endsWith('/relire')) return page
    if (/^(\/en)?\/declaration\/[^/]+$/.test(page.path)) {
      page = await person.go(person.primaryLinkIn(page))
      continue
    }
    const key = Object.keys(told).find((end) => page.path.replace(/[?#].*/, '').endsWith(end))
    const before = page
    page = await person.send(page, key === undefined ? anyAnswer(page) : told[key])
    if (page.status >= 400) throw new Error(`${before.path}: ${page.status} ${page.text.slice(0, 600)}`)
  }
  throw new Error(`no end in sight at ${page.path}: ${page.text.slice(0, 300)}`)
}

/** The first thing a page lets be answered. */
function anyAnswer({ html }: VisitedPage): Typed {
  if (/name="precision"[^>]*value="unknown"|value="unknown"[^>]*name="precision"/.test(html))
    return { precision: 'unknown' }
  if (/name="unknown"/.test(html)) return { unknown: 'yes' }
  if (/name="none"/.test(html)) return { none: 'none' }
  const radio = /<input type="radio"[^>]*name="value"[^>]*value="([^"]+)"/.exec(html)
  return radio?.[1] ? { value: radio[1] } : {}
}
