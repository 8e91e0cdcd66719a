import type { PublicIconName } from '#design/icons/icon-names.ts'
import type { StatusIcon } from '#domain/filing/public-status.ts'
import { firstOf } from '#domain/form/fields.ts'
import { offenceNames } from '#domain/wording/offence-names.ts'
import { dayOfInstant } from '../draft/saved-at.ts'
import { respond } from '../frame/respond.tsx'
import type { ComplaintLine } from '../host.ts'
import { hereIn, type PageRequest, type PostRequest, seeOther } from '../page-request.ts'
import { FilingRow } from '../ui/filing-row.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { followUpTexts } from './texts.ts'

export const complaintsPath = '/suivi/plaintes'

/** Several complaints under one identity: the person says which one to open. */
function complaintsPage(asked: PageRequest, complaints: readonly ComplaintLine[]): Response {
  const { locale } = asked
  const texts = followUpTexts[locale]
  return respond(asked, {
    title: [texts.complaints],
    isPrivate: true,
    back: { href: hereIn(asked, '/'), label: texts.home },
    help: (
      <form method="post" action={hereIn(asked, '/suivi/fermer')}>
        <LinkRows quiet>
          <LinkRow submit={{ name: 'fermer', value: 'oui' }} label={texts.closeComplaints} icon="log-out" />
        </LinkRows>
      </form>
    ),
    children: (
      <>
        <PageTitle title={texts.complaints} hint={texts.complaintsHint} />
        <form method="post" action={hereIn(asked, complaintsPath)}>
          <LinkRows label={texts.complaints}>
            {complaints.map(({ reference, type, submittedAt, publicStatus }) => (
              <FilingRow
                key={reference}
                label={offenceNames[type][locale]}
                detail={texts.sentOn(reference, dayOfInstant(submittedAt, locale))}
                status={{
                  label: publicStatus.sentence[locale],
                  tone: publicStatus.tint,
                  icon: icons[publicStatus.icon],
                }}
                submit={{ name: 'plainte', value: reference }}
              />
            ))}
          </LinkRows>
        </form>
      </>
    ),
  })
}

export async function showComplaints(asked: PageRequest): Promise<Response> {
  const complaints = await asked.host.followUp?.complaints()
  return complaints ? complaintsPage(asked, complaints) : seeOther(hereIn(asked, '/suivi?fin'))
}

export async function postComplaint(asked: PostRequest): Promise<Response> {
  const isOpen = await asked.host.followUp?.choose(firstOf(asked.fields, 'plainte').slice(0, 50))
  return seeOther(hereIn(asked, isOpen ? '/suivi/dossier' : complaintsPath))
}

const icons: Readonly<Record<StatusIcon, PublicIconName>> = {
  check: 'check',
  eye: 'eye',
  message: 'message-circle',
  'file-check': 'file-check',
  signpost: 'signpost',
  link: 'link',
  undo: 'undo-2',
}
