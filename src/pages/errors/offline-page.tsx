import { readAddress } from '../addresses.ts'
import { respond } from '../frame/respond.tsx'
import type { PagesHost } from '../host.ts'
import { hereIn, type PageRequest } from '../page-request.ts'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { Section } from '../ui/section.tsx'
import { errorTexts } from './texts.ts'

/** In the place of a page of the server when there is no network: where the draft is, and what still works. */
export function offlinePage(host: PagesHost, request: Request): Response {
  const url = new URL(request.url)
  const asked: PageRequest = { host, url, ...readAddress(url.pathname), params: {} }
  return showOffline(asked, asked.path.startsWith('/declaration/'), 503)
}

export function showOffline(asked: PageRequest, isDraft: boolean, status = 200): Response {
  const texts = errorTexts[asked.locale]
  return respond(asked, {
    title: [texts.offlineTitle],
    status,
    children: (
      <>
        <PageTitle title={texts.offlineTitle} hint={isDraft ? texts.offlineDraft : texts.offlineText} />
        <Section title={texts.offlineWorks}>
          <LinkRows>
            <LinkRow href={hereIn(asked, '/orientation')} label={texts.offlineReport} icon="pencil" />
            <LinkRow href={hereIn(asked, '/banque')} label={texts.offlineAdvice} icon="landmark" />
            <LinkRow href={hereIn(asked, '/urgence')} label={texts.offlineCall} icon="phone" />
          </LinkRows>
        </Section>
      </>
    ),
  })
}
