import { currentForm, minutesFor } from '#domain/form/form-catalogue.ts'
import { type FilingKind, familyOf, type OffenceType } from '#domain/offence.ts'
import { services } from '#domain/orientation/directory.ts'
import type { OrientationResult } from '#domain/orientation/orient.ts'
import { respond } from '../frame/respond.tsx'
import { hereIn, type PageRequest } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { Comparison } from '../ui/comparison.tsx'
import { FactCard } from '../ui/fact-card.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { Section } from '../ui/section.tsx'
import { DoorCard } from './door-card.tsx'
import { orientationAddress } from './question-page.tsx'
import { orientationTexts } from './texts.ts'
import type { Trail } from './trail.ts'

/** Here, or a better door: one shape for every result, never an error. */
export function resultPage(asked: PageRequest, result: OrientationResult, trail: Trail): Response {
  const { locale } = asked
  const texts = orientationTexts[locale]
  const { type, doors, kind, clock } = result
  const isElsewhere = kind !== 'here'
  const [best] = doors
  return respond(asked, {
    title: [result.sentence[locale], texts.section],
    back: { href: orientationAddress(asked, trail.slice(0, -1)), label: texts.back },
    help: (
      <LinkRows quiet>
        <LinkRow href={hereIn(asked, '/orientation')} label={texts.notMine} icon="signpost" />
        <LinkRow href={hereIn(asked, '/discussion')} label={texts.people} icon="message-circle" />
      </LinkRows>
    ),
    children: (
      <>
        {kind === 'elsewhere' && best ? (
          <PageTitle title={services[best].name[locale]} hint={result.sentence[locale]} />
        ) : (
          <PageTitle
            eyebrow={result.title[locale]}
            family={type && familyOf[type]}
            title={result.sentence[locale]}
          />
        )}
        {result.bankFirst && (
          <FactCard tone="now" title={texts.first}>
            <p>{texts.bankFirst}</p>
            <ButtonLink
              href={hereIn(asked, '/banque')}
              label={texts.bankGo}
              kind={isElsewhere ? 'line' : 'primary'}
            />
          </FactCard>
        )}
        {clock && (
          <Notice tone="lamp">
            <p>{clock[locale]}</p>
          </Notice>
        )}
        {doors
          .filter((door) => !(door === 'bank' && result.bankFirst))
          .map((door, index) => (
            <DoorCard key={door} asked={asked} service={door} isFirst={isElsewhere && index === 0} />
          ))}
        {type && <WaysIn asked={asked} result={result} type={type} trail={trail} />}
      </>
    ),
  })
}

interface WaysInProps {
  readonly asked: PageRequest
  readonly result: OrientationResult
  readonly type: OffenceType
  readonly trail: Trail
}

function WaysIn({ asked, result, type, trail }: WaysInProps) {
  const { locale } = asked
  const texts = orientationTexts[locale]
  const report = hereIn(asked, `/signaler/${trail}`)
  if (!result.mayComplain)
    return (
      <Section title={result.kind === 'here' ? texts.reportOnlyTitle : texts.reportStill}>
        <p>{result.kind === 'here' ? result.noComplaint?.[locale] : texts.reportStillText}</p>
        <Actions>
          <ButtonLink
            href={report}
            label={texts.doReport}
            kind={result.kind === 'here' && !result.bankFirst ? 'primary' : 'line'}
          />
        </Actions>
      </Section>
    )
  const minutes = (kind: FilingKind) => {
    const form = currentForm(type, kind)
    return form ? minutesFor(form) : 0
  }
  const { you, time, effect, answer } = texts.rows
  const rows = [you, time(minutes('report'), minutes('complaint')), effect, answer].map(
    ([term = '', ...cells]) => ({ term, cells }),
  )
  return (
    <Section title={texts.two}>
      <Comparison caption={texts.compared} columns={[texts.report, texts.complaint]} rows={rows} />
      <Actions pair>
        <ButtonLink href={report} label={texts.doReport} kind="line" />
        <ButtonLink href={hereIn(asked, `/porter-plainte/${trail}`)} label={texts.doComplain} kind="line" />
      </Actions>
    </Section>
  )
}
