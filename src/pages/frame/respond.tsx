import type { ComponentChildren } from 'preact'
import { inLocale } from '../addresses.ts'
import { pageHeaders } from '../headers.ts'
import type { PageRequest } from '../page-request.ts'
import { BackLink, type BackLinkProps } from '../ui/back-link.tsx'
import { Page } from '../ui/page.tsx'
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
      language={languageSwitch(asked, view.form)}
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
    headers: pageHeaders({ isPrivate: view.isPrivate === true }),
  })
}

function languageSwitch({ locale, path, url }: PageRequest, form: string | undefined): LanguageSwitch {
  const other =
    locale === 'fr'
      ? ({ lang: 'en', label: 'EN', name: 'EN, read in English' } as const)
      : ({ lang: 'fr', label: 'FR', name: 'FR, lire en français' } as const)
  return form === undefined
    ? { ...other, href: inLocale(other.lang, path) + url.search }
    : { ...other, form, submitName: languageField, submitValue: other.lang }
}
