import type { ComponentChildren } from 'preact'
import { currentForm, minutesFor } from '#domain/form/form-catalogue.ts'
import type { FilingKind, OffenceType } from '#domain/offence.ts'
import { complaintNotices } from '#domain/orientation/complaint-notices.ts'
import { type Eligibility, eligibilityChoices } from '#domain/orientation/eligibility.ts'
import { respond } from '../frame/respond.tsx'
import { hereIn, type PageRequest } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { AnswerButtons } from '../ui/answer-buttons.tsx'
import { Button } from '../ui/button.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { Question } from '../ui/question.tsx'
import { Section } from '../ui/section.tsx'
import { Steps } from '../ui/steps.tsx'
import { DoorCard } from './door-card.tsx'
import { orientationTexts } from './texts.ts'
import type { Trail } from './trail.ts'

/** What a report is; with a trail, its beginning. */
export function reportPage(asked: PageRequest, type: OffenceType | undefined, trail: Trail): Response {
  const texts = orientationTexts[asked.locale]
  return respond(asked, {
    title: [texts.reportTitle],
    back: backTo(asked, trail),
    help: <People asked={asked} />,
    children: (
      <>
        <PageTitle title={texts.reportTitle} hint={texts.reportLead} />
        <Points points={texts.reportPoints} />
        {type ? (
          <Begin asked={asked} kind="report" type={type} trail={trail} label={texts.beginReport} />
        ) : (
          <ToOrientation asked={asked} />
        )}
      </>
    ),
  })
}

/** What a complaint is, for whoever comes without orientation. */
export function complaintPage(asked: PageRequest): Response {
  const texts = orientationTexts[asked.locale]
  return respond(asked, {
    title: [texts.complaintTitle],
    back: backTo(asked, ''),
    help: <People asked={asked} />,
    children: (
      <>
        <PageTitle title={texts.complaintTitle} hint={texts.complaintLead} />
        <Points points={texts.complaintPoints} />
        <ToOrientation asked={asked} />
      </>
    ),
  })
}

/** One condition of an online complaint. */
export function eligibilityPage(
  asked: PageRequest,
  { next, position, total }: Extract<Eligibility, { next: unknown }>,
  trail: Trail,
  given: Trail,
): Response {
  const { locale } = asked
  const texts = orientationTexts[locale]
  const here = (answers: Trail) =>
    hereIn(asked, `/porter-plainte/${trail}${answers === '' ? '' : `/${answers}`}`)
  return respond(asked, {
    title: [next.label[locale], texts.complaint],
    progress: { value: position, max: total + 1 },
    back: {
      href: given === '' ? hereIn(asked, `/orientation/resultat/${trail}`) : here(given.slice(0, -1)),
      label: texts.back,
      position: texts.position(position, total),
    },
    help: <People asked={asked} />,
    children: (
      <form method="post" action={here(given)}>
        <Question id="reponse" legend={next.label[locale]} heading hint={next.hint?.[locale]}>
          <AnswerButtons
            name="reponse"
            answers={eligibilityChoices.map(({ id, label }) => ({ value: id, label: label[locale] }))}
          />
        </Question>
      </form>
    ),
  })
}

/** A condition is not met: why, where to go, and the report that stays possible. */
export function barredPage(
  asked: PageRequest,
  { reason, doors }: Extract<Eligibility, { isEligible: false }>,
  trail: Trail,
): Response {
  const { locale } = asked
  const texts = orientationTexts[locale]
  return respond(asked, {
    title: [texts.elsewhereTitle, texts.complaint],
    back: backTo(asked, trail),
    help: <People asked={asked} />,
    children: (
      <>
        <PageTitle title={texts.elsewhereTitle} hint={reason[locale]} />
        {doors.map((door, index) => (
          <DoorCard key={door} asked={asked} service={door} isFirst={index === 0} />
        ))}
        <Section title={texts.reportStill}>
          <p>{texts.reportStillText}</p>
          <Actions>
            <ButtonLink href={hereIn(asked, `/signaler/${trail}`)} label={texts.reportInstead} kind="line" />
          </Actions>
        </Section>
      </>
    ),
  })
}

/** The four notices the law wants read before an online complaint, then its beginning. */
export function noticesPage(asked: PageRequest, type: OffenceType, trail: Trail, given: Trail): Response {
  const { locale } = asked
  const texts = orientationTexts[locale]
  return respond(asked, {
    title: [texts.notices, texts.complaint],
    back: { href: hereIn(asked, `/porter-plainte/${trail}/${given.slice(0, -1)}`), label: texts.back },
    help: <People asked={asked} />,
    children: (
      <>
        <PageTitle title={texts.notices} hint={texts.noticesLead} />
        <Steps
          steps={complaintNotices.map(({ title, text }) => ({ title: title[locale], text: text[locale] }))}
        />
        <p>{texts.keptOnServer}</p>
        <Begin asked={asked} kind="complaint" type={type} trail={trail} label={texts.beginComplaint} />
      </>
    ),
  })
}

interface BeginProps {
  readonly asked: PageRequest
  readonly kind: FilingKind
  readonly type: OffenceType
  readonly trail: Trail
  readonly label: string
}

function Begin({ asked, kind, type, trail, label }: BeginProps) {
  const texts = orientationTexts[asked.locale]
  const form = currentForm(type, kind)
  return (
    <form method="post" action={hereIn(asked, kind === 'report' ? '/declaration' : '/plainte')}>
      <input type="hidden" name="chemin" value={trail} />
      {form && <p class="soft">{texts.minutes(minutesFor(form))}</p>}
      <Actions>
        <Button label={label} />
      </Actions>
    </form>
  )
}

function Points({ points }: { readonly points: readonly string[] }): ComponentChildren {
  return (
    <ul class="points">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}

function ToOrientation({ asked }: { readonly asked: PageRequest }) {
  return (
    <Actions>
      <ButtonLink
        href={hereIn(asked, '/orientation')}
        label={orientationTexts[asked.locale].beginOrientation}
      />
    </Actions>
  )
}

function People({ asked }: { readonly asked: PageRequest }) {
  return (
    <LinkRows quiet>
      <LinkRow
        href={hereIn(asked, '/discussion')}
        label={orientationTexts[asked.locale].people}
        icon="message-circle"
      />
    </LinkRows>
  )
}

function backTo(asked: PageRequest, trail: Trail) {
  return {
    href: hereIn(asked, trail === '' ? '/' : `/orientation/resultat/${trail}`),
    label: orientationTexts[asked.locale].back,
  }
}
