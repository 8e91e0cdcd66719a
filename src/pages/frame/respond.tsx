import type { ComponentChildren } from 'preact'
import { inLocale, readAddress } from '../addresses.ts'
import { pageHeaders } from '../headers.ts'
import { hereIn, type PageRequest } from '../page-request.ts'
import { themeField, themePath } from '../theme.ts'
import { BackLink, type BackLinkProps } from '../ui/back-link.tsx'
import { Page, type ThemeChoice } from '../ui/page.tsx'
import type { LanguageSwitch } from '../ui/page-header.tsx'
import { renderDocument } from '../ui/render-document.ts'
import { chromes } from './chrome.ts'

export interface View {
  /** From the page outwards: « Question », « Partie ». */
  readonly title: readonly string[]
  readonly children: ComponentChildren
  /** An answer on the page is wrong: said first, in the title too. */
  readonly isError?: boolean
  /** Shows what the person told: kept by no cache. */
  readonly isPrivate?: boolean
  /** On a device that others use: the worker remembers nothing of it. */
  readonly isUntraced?: boolean
  readonly status?: number
  readonly back?: BackLinkProps | undefined
  readonly progress?: { readonly value: number; readonly max: number } | undefined
  readonly help?: ComponentChildren
  readonly layout?: 'columns' | 'home'
  readonly refreshSeconds?: number | undefined
  /** Files leave from this page, or are waited for. */
  readonly sendsFiles?: boolean
  /** Id of the form whose typing the language switch must keep. */
  readonly form?: string | undefined
}

/** Name of the field the language switch posts from a form page. */
const languageField = 'langue'

export function respond(asked: PageRequest, view: View): Response {
  const { host, locale } = asked
  const chrome = chromes[locale]
  const title = [...view.title, chrome.header.brand].join(' – ')
  const page = (
    <Page
      lang={locale}
      title={view.isError ? `${chrome.words.error} ${title}` : title}
      chrome={chrome}
      assets={host.assets}
      language={languageSwitch(asked, view)}
      theme={themeChoice(asked, view)}
      progress={view.progress}
      back={view.back && <BackLink {...view.back} />}
      help={view.help}
      layout={view.layout}
      refreshSeconds={view.refreshSeconds}
      scripts={view.sendsFiles ? [host.assets.script, host.assets.uploadScript] : [host.assets.script]}
    >
      {view.children}
    </Page>
  )
  return new Response(renderDocument(page), {
    status: view.status ?? 200,
    headers: pageHeaders({ isPrivate: view.isPrivate === true, isUntraced: view.isUntraced === true }),
  })
}

function languageSwitch(asked: PageRequest, view: View): LanguageSwitch {
  const { locale } = asked
  const other =
    locale === 'fr'
      ? ({ lang: 'en', label: 'EN', name: 'EN, read in English' } as const)
      : ({ lang: 'fr', label: 'FR', name: 'FR, lire en français' } as const)
  if (view.form !== undefined)
    return { ...other, form: view.form, submitName: languageField, submitValue: other.lang }
  const { path, rest } = addressOf(asked, view)
  return { ...other, href: inLocale(other.lang, path) + rest }
}

function themeChoice(asked: PageRequest, view: View): ThemeChoice {
  const shared = { chosen: asked.host.theme(), name: themeField }
  if (view.form !== undefined) return { ...shared, form: view.form }
  const { path, rest } = addressOf(asked, view)
  return { ...shared, action: hereIn(asked, themePath), back: inLocale(asked.locale, path) + rest }
}

/** An address that gives this page again: what answers a form may have none of its own, and then the page before does. */
function addressOf(asked: PageRequest, view: View): { readonly path: string; readonly rest: string } {
  if (!('fields' in asked)) return { path: asked.path, rest: asked.url.search }
  const [pathname = '/', rest = ''] = (view.back?.href ?? '/').split(/(?=\?)/)
  return { path: readAddress(pathname).path, rest }
}
