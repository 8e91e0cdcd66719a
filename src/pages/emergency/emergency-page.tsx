import type { Locale, Text } from '#domain/locale.ts'
import { type ServiceId, services } from '#domain/orientation/directory.ts'
import { respond } from '../frame/respond.tsx'
import { hereIn, type PageRequest, type Routes } from '../page-request.ts'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { Section } from '../ui/section.tsx'

interface Texts {
  readonly title: string
  readonly lead: string
  readonly back: string
  readonly danger: string
  readonly help: string
  readonly talkTitle: string
  readonly talkLead: string
  readonly talkNow: string
}

const emergencyTexts: Readonly<Record<Locale, Texts>> = {
  fr: {
    title: 'Urgence',
    lead: 'Un appui suffit pour appeler.',
    back: 'Accueil',
    danger: 'En danger maintenant',
    help: 'Écoute et aide',
    talkTitle: 'Parler à quelqu’un',
    talkLead:
      'Ces services répondent par téléphone ou en ligne. La discussion avec un agent n’est pas encore ouverte ici.',
    talkNow: 'Conseil et soutien',
  },
  en: {
    title: 'Emergency',
    lead: 'One tap is enough to call.',
    back: 'Home',
    danger: 'In danger now',
    help: 'Listening and help',
    talkTitle: 'Talk to someone',
    talkLead: 'These services answer by phone or online. Talking with an officer is not open here yet.',
    talkNow: 'Advice and support',
  },
}

const danger: readonly ServiceId[] = ['emergency', 'emergency_eu', 'emergency_sms']
const advice: readonly ServiceId[] = ['info_escroqueries', 'cyber17', 'pnav']
const support: readonly ServiceId[] = ['france_victimes', 'minors_3018', 'suicide_3114']

export function emergencyRoutes({ get }: Routes): void {
  get('/urgence', (asked) => {
    const texts = emergencyTexts[asked.locale]
    return numbersPage(asked, texts.title, texts.lead, [
      [texts.danger, danger],
      [texts.help, support],
    ])
  })
  get('/discussion', (asked) => {
    const texts = emergencyTexts[asked.locale]
    return numbersPage(asked, texts.talkTitle, texts.talkLead, [
      [texts.talkNow, [...advice, ...support]],
      [texts.danger, danger],
    ])
  })
}

function numbersPage(
  asked: PageRequest,
  title: string,
  lead: string,
  groups: readonly (readonly [string, readonly ServiceId[]])[],
): Response {
  const { locale } = asked
  return respond(asked, {
    title: [title],
    back: { href: hereIn(asked, '/'), label: emergencyTexts[locale].back },
    children: (
      <>
        <PageTitle title={title} hint={lead} />
        {groups.map(([name, ids]) => (
          <Section key={name} title={name}>
            <LinkRows label={name}>
              {ids.map((id) => (
                <ServiceRow key={id} id={id} locale={locale} />
              ))}
            </LinkRows>
          </Section>
        ))}
      </>
    ),
  })
}

function ServiceRow({ id, locale }: { readonly id: ServiceId; readonly locale: Locale }) {
  const { name, purpose, hours, phone, sms, link } = services[id]
  const number = phone ?? sms
  const href = phone ? `tel:${phone.replaceAll(' ', '')}` : sms ? `sms:${sms}` : (link ?? '#')
  const detail = [purpose, hours].filter((text): text is Text => text !== undefined)
  return (
    <LinkRow
      href={href}
      icon={phone ? 'phone' : sms ? 'message-circle' : 'globe'}
      label={name[locale]}
      end={number && number !== name[locale] ? number.replaceAll(' ', '\u00a0') : undefined}
      detail={detail.map((text) => text[locale]).join(' ')}
    />
  )
}
