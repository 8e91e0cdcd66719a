import { readTheme, type Theme, themeField } from '#pages/theme.ts'
import type { Context } from '../context.ts'
import { cookieName, expiredCookie, readCookie, sessionCookie } from './visit.ts'

export interface ThemeCookie {
  readonly current: () => Theme | undefined
  readonly choose: (theme: Theme | undefined) => void
  /** `Set-Cookie` to send, when this request chose. */
  readonly header: () => string | undefined
}

const year = 365 * 24 * 3600

/** The one cookie that outlives a visit, only where somebody chose: one word, the same for everyone who chose it. */
export function themeCookieOf(context: Context, request: Request): ThemeCookie {
  const name = cookieName(context, themeField)
  let theme = readTheme(readCookie(request, name))
  let header: string | undefined
  return {
    current: () => theme,
    choose: (chosen) => {
      theme = chosen
      header = chosen
        ? `${sessionCookie(context, name, chosen)}; Max-Age=${year}`
        : expiredCookie(context, name)
    },
    header: () => header,
  }
}
