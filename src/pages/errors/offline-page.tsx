import { readAddress } from '../addresses.ts'
import { CopyRows } from '../copies/copies-pages.tsx'
import { copiesTexts } from '../copies/texts.ts'
import { respond } from '../frame/respond.tsx'
import type { FollowUpCopy, PagesHost } from '../host.ts'
import { hereIn, type PageRequest } from '../page-request.ts'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { Section } from '../ui/section.tsx'
import { errorTexts } from './texts.ts'

/**
 * In the place of a page of the server when there is no network: where the draft is, and what still works. For the
 * follow-up, the copies that the person asked to keep.
 */
export async function offlinePage(host: PagesHost, request: Request): Promise<Response> {
  const url = new URL(request.url)
  const asked: PageRequest = { host, url, ...readAddress(url.pathname), params: {} }
  const copies = asked.path.startsWith('/suivi') ? ((await host.copies?.list()) ?? []) : []
  return showOffline(asked, asked.path.startsWith('/declaration/'), { status: 503, copies })
}

export function showOffline(
  asked: PageRequest,
  isDraft: boolean,
  { status = 200, copies = [] }: { readonly status?: number; readonly copies?: readonly FollowUpCopy[] } = {},
): Response {
  const texts = errorTexts[asked.locale]
  return respond(asked, {
    title: [texts.offlineTitle],
    status,
    children: (
      <>
        <PageTitle title={texts.offlineTitle} hint={isDraft ? texts.offlineDraft : texts.offlineText} />
        {copies.length > 0 && (
          <Section title={copiesTexts[asked.locale].title}>
            <CopyRows asked={asked} copies={copies} />
          </Section>
        )}
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
