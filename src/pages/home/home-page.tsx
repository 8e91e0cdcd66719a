import type { Locale } from '#domain/locale.ts'
import { draftAddresses } from '../addresses.ts'
import { adviceSheets } from '../advice/advice-sheets.ts'
import { dayOfInstant } from '../draft/saved-at.ts'
import { respond } from '../frame/respond.tsx'
import type { KeptDraft } from '../host.ts'
import { hereIn, type PageRequest, type Routes } from '../page-request.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { FactCard } from '../ui/fact-card.tsx'
import { Hero } from '../ui/hero.tsx'
import { HomeGrid } from '../ui/home-grid.tsx'
import { Icon } from '../ui/icon.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { Section } from '../ui/section.tsx'
import { en } from './texts.en.ts'
import { fr } from './texts.fr.ts'

const homeTexts: Readonly<Record<Locale, typeof fr>> = { fr, en }

export function homeRoutes({ get }: Routes): void {
  get('/', homePage)
}

/** One question, one act; the bank second, because it cannot wait. */
async function homePage(asked: PageRequest): Promise<Response> {
  const texts = homeTexts[asked.locale]
  const [sheet] = adviceSheets
  const { drafts, draftOnServer } = asked.host
  const [kept, onServer] = await Promise.all([drafts.list(), draftOnServer?.()])
  return respond(asked, {
    title: [texts.title],
    layout: 'home',
    isPrivate: kept.length > 0,
    children: (
      <>
        <Hero title={texts.title} lead={texts.lead} note={twoLines(texts.note)}>
          <ButtonLink href={hereIn(asked, '/orientation')} label={texts.begin} />
        </Hero>
        <HomeGrid>
          <FactCard tone="now" title={texts.bankTitle}>
            <p>{texts.bankText}</p>
            <a class="plain" href={hereIn(asked, '/banque')}>
              {texts.bankGo}
              <Icon name="chevron-right" small />
            </a>
          </FactCard>
          <LinkRows label={texts.services}>
            <Begun asked={asked} kept={kept} onServer={onServer} />
            <LinkRow href={hereIn(asked, '/discussion')} label={texts.talk} icon="message-circle" />
            <LinkRow href={hereIn(asked, '/verifier')} label={texts.check} icon="search-check" />
            <LinkRow href={hereIn(asked, '/suivi')} label={texts.follow} icon="history" />
            <LinkRow href={hereIn(asked, '/unites')} label={texts.unit} icon="map-pin" />
          </LinkRows>
          <Section title={texts.ways}>
            <p>
              <a href={hereIn(asked, '/signaler')}>{texts.report}</a>
            </p>
            <p>
              <a href={hereIn(asked, '/porter-plainte')}>{texts.complaint}</a>
            </p>
          </Section>
          <Section title={texts.advice}>
            {sheet && (
              <p>
                <a href={hereIn(asked, `/conseils/${sheet.slug}`)}>{sheet.title[asked.locale]}</a>
              </p>
            )}
            <p class="soft">
              <small>
                <a href={hereIn(asked, '/conseils')}>{texts.adviceCount(adviceSheets.length)}</a>
              </small>
            </p>
          </Section>
        </HomeGrid>
      </>
    ),
  })
}

/** What this visit or phone holds, never of which family. */
function Begun({
  asked,
  kept,
  onServer,
}: {
  readonly asked: PageRequest
  readonly kept: readonly KeptDraft[]
  readonly onServer: string | undefined
}) {
  const { locale } = asked
  const texts = homeTexts[locale]
  const open = kept.find(({ sent }) => !sent)
  const sent = kept.find((one) => one.sent !== undefined)
  return (
    <>
      {open && (
        <LinkRow
          href={hereIn(asked, '/declaration')}
          label={texts.resume}
          detail={texts.resumeUntil(dayOfInstant(open.draft.expiresAt, locale))}
          icon="pencil"
        />
      )}
      {onServer && (
        <LinkRow
          href={draftAddresses(locale, onServer).tasks}
          label={texts.resume}
          detail={texts.onServer}
          icon="pencil"
        />
      )}
      {sent && (
        <LinkRow
          href={draftAddresses(locale, sent.draft.id).receipt}
          label={sent.sent?.receipt ? texts.receipt : texts.waiting}
          icon={sent.sent?.receipt ? 'key-round' : 'wifi-off'}
        />
      )}
    </>
  )
}

const twoLines = ([first, second]: readonly string[]) => (
  <>
    {first}
    <br />
    {second}
  </>
)
