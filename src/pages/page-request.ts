import type { Fields } from '#domain/form/fields.ts'
import type { LocalDate } from '#domain/local-date.ts'
import type { Locale } from '#domain/locale.ts'
import { inLocale } from './addresses.ts'
import type { PagesHost } from './host.ts'

/** One request for a page, in the language of its address. */
export interface PageRequest {
  readonly host: PagesHost
  readonly locale: Locale
  readonly url: URL
  /** Without the language. */
  readonly path: string
  readonly params: Readonly<Record<string, string>>
}

/** A form sent from a page of ours. */
export interface PostRequest extends PageRequest {
  readonly fields: Fields
}

export type GetPage = (asked: PageRequest) => Response | Promise<Response>
export type PostPage = (asked: PostRequest) => Response | Promise<Response>

/** What a feature of the pages answers: addresses without language, in French slugs. */
export interface Routes {
  readonly get: (path: string, page: GetPage) => void
  readonly post: (path: string, page: PostPage) => void
}

/** After a form, the browser is led to a page that can be read again. */
export function seeOther(address: string): Response {
  return new Response(null, { status: 303, headers: { location: address, 'cache-control': 'no-store' } })
}

export const hereIn = (asked: PageRequest, path: string): string => inLocale(asked.locale, path)

/** The day in Paris, where the declarations are received. */
export function todayOf(host: PagesHost): LocalDate {
  return parisDay.format(host.now())
}

const parisDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' })
