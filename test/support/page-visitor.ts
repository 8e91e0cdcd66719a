/** A page as it came, and its forms. */
export interface VisitedPage {
  readonly path: string
  readonly status: number
  readonly headers: Headers
  readonly html: string
  /** Without markup, spaces made one. */
  readonly text: string
  readonly title: string
}

/** What answers: an application in this process, or a server over the network. */
export interface Site {
  readonly fetch: (request: Request) => Response | Promise<Response>
}

export type Typed = Readonly<Record<string, string | readonly string[]>>

/**
 * A browser without scripts: keeps cookies, follows redirects, fills in forms. It posts what the page's form holds,
 * changed by what is typed, as a browser would.
 */
export function pageVisitor(site: Site, origin: string) {
  const cookies = new Map<string, string>()
  const headers: Record<string, string> = { 'sec-fetch-site': 'same-origin', accept: 'text/html' }

  async function go(path: string, init: RequestInit = {}): Promise<VisitedPage> {
    let url = new URL(path, origin)
    let request: RequestInit = init
    for (let hops = 0; hops < 10; hops++) {
      const response = await site.fetch(
        new Request(url, {
          ...request,
          headers: {
            host: url.host,
            ...headers,
            ...(cookies.size > 0 && {
              cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
            }),
            ...(request.headers as Record<string, string> | undefined),
          },
        }),
      )
      for (const cookie of response.headers.getSetCookie()) keepCookie(cookie)
      const location = response.headers.get('location')
      if (!location || response.status < 300 || response.status > 399) return pageOf(url, response)
      url = new URL(location, url)
      if (response.status !== 307) request = {}
    }
    throw new Error(`${path} redirects without end`)
  }

  function keepCookie(header: string) {
    const [pair = ''] = header.split(';')
    const [name = '', value = ''] = pair.split('=')
    if (/max-age=0/i.test(header)) cookies.delete(name)
    else cookies.set(name, value)
  }

  return {
    cookies,
    headers,
    go,
    /** Posts the page's form (the only one, or the one whose action ends so) with what is typed. */
    send: (page: VisitedPage, typed: Typed = {}, action?: string) => {
      const form = formIn(page, action)
      const body = new URLSearchParams()
      for (const [name, value] of form.fields) if (!(name in typed)) body.append(name, value)
      for (const [name, values] of Object.entries(typed))
        for (const value of [values].flat()) body.append(name, value)
      if (form.method === 'get') return go(`${form.action}?${body}`)
      return go(form.action, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      })
    },
    /** Address of the page's one primary button, when it is a link. */
    primaryLinkIn: (page: VisitedPage) => {
      const href = /<a class="button" href="([^"]*)"/.exec(page.html)?.[1]
      if (!href) throw new Error(`no primary link on ${page.path}: ${page.text.slice(0, 400)}`)
      return unescapeHtml(href)
    },
    /** Address of the link whose words hold these. */
    linkIn: (page: VisitedPage, words: string) => {
      for (const [, href = '', inside = ''] of page.html.matchAll(
        /<a\b[^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/gs,
      ))
        if (textOf(inside).includes(words)) return unescapeHtml(href)
      throw new Error(`no link « ${words} » on ${page.path}: ${page.text.slice(0, 400)}`)
    },
  }
}

export type PageVisitor = ReturnType<typeof pageVisitor>

async function pageOf(url: URL, response: Response): Promise<VisitedPage> {
  const html = await response.text()
  const title = unescapeHtml(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '')
  const body = html.slice(Math.max(0, html.indexOf('<main')))
  return {
    path: url.pathname + url.search,
    status: response.status,
    headers: response.headers,
    html,
    text: textOf(body),
    title,
  }
}

interface Form {
  readonly action: string
  readonly method: string
  readonly fields: readonly (readonly [string, string])[]
}

function formIn(page: VisitedPage, action?: string): Form {
  const forms = [...page.html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map(
    ([, tag = '', inside = '']) => ({
      isFiles: tag.includes('multipart/form-data'),
      action: attribute(tag, 'action') ?? page.path,
      method: (attribute(tag, 'method') ?? 'get').toLowerCase(),
      fields: fieldsIn(inside),
    }),
  )
  const form =
    action === undefined
      ? forms.find(({ isFiles }) => !isFiles)
      : forms.find((each) => each.action.endsWith(action))
  if (!form) throw new Error(`no form on ${page.path} (${page.status}): ${page.text.slice(0, 400)}`)
  return form
}

function fieldsIn(html: string): readonly (readonly [string, string])[] {
  const fields: (readonly [string, string])[] = []
  for (const [, tag = ''] of html.matchAll(/<input\b([^>]*)>/g)) {
    const name = attribute(tag, 'name')
    const type = attribute(tag, 'type') ?? 'text'
    if (name === undefined || type === 'file') continue
    if ((type === 'radio' || type === 'checkbox') && !/\schecked(?=[\s/>=]|$)/.test(tag)) continue
    fields.push([name, attribute(tag, 'value') ?? ''])
  }
  for (const [, tag = '', value = ''] of html.matchAll(/<textarea\b([^>]*)>(.*?)<\/textarea>/gs))
    fields.push([attribute(tag, 'name') ?? '', unescapeHtml(value)])
  for (const [, tag = '', options = ''] of html.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
    const chosen =
      /<option\b([^>]*\sselected[^>]*)>/.exec(options)?.[1] ?? /<option\b([^>]*)>/.exec(options)?.[1]
    fields.push([attribute(tag, 'name') ?? '', attribute(chosen ?? '', 'value') ?? ''])
  }
  return fields
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(` ${tag}`)?.[1]
  return value === undefined ? undefined : unescapeHtml(value)
}

const textOf = (html: string): string =>
  unescapeHtml(html.replace(/<(br|p|li|h1|h2|div|dd|dt|td|th)\b/g, ' <$1').replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim()

const unescapeHtml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
