import { problemsOf } from '#domain/form/check-draft.ts'
import { firstOf } from '#domain/form/fields.ts'
import { findQuestion } from '#domain/form/walk.ts'
import type { Locale } from '#domain/locale.ts'
import { lostDraft } from '../errors/error-pages.tsx'
import { respond } from '../frame/respond.tsx'
import { hereIn, type PageRequest, type PostRequest, seeOther, todayOf } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { Button } from '../ui/button.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { Choice } from '../ui/choice.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { type SummaryRow as CardRow, type ChangeLink, SummaryCard } from '../ui/summary-card.tsx'
import { type CheckRow, checkSummary } from './check-summary.ts'
import type { OpenDraft } from './open-draft.ts'
import { type Refusal, refusalsOf, standingRefusals } from './refusals.ts'
import { StillSending } from './still-sending.tsx'
import { draftTexts } from './texts.ts'

/** Everything told, part by part, who will read it, and the one act of sending. */
export async function checkPage(
  asked: PageRequest,
  open: OpenDraft,
  refused?: readonly Refusal[],
): Promise<Response> {
  const { locale } = asked
  const refusals = refused ?? standingRefusals(open, locale)
  const { draft, form, addresses } = open
  const texts = draftTexts[locale]
  const files = await asked.host.evidence.list(draft.evidenceBag)
  return respond(asked, {
    title: [texts.checkTitle],
    isPrivate: true,
    isError: refusals.length > 0,
    sendsFiles: true,
    status: refused ? 422 : 200,
    back: { href: addresses.tasks, label: texts.tasks },
    help: (
      <LinkRows quiet>
        <LinkRow href={addresses.later} label={texts.finishLater} icon="bookmark" />
        <LinkRow href={hereIn(asked, '/discussion')} label={texts.help} icon="message-circle" />
      </LinkRows>
    ),
    children: (
      <>
        {refusals.length > 0 && (
          <ErrorSummary title={texts.sendProblems(refusals.length)} errors={refusals} />
        )}
        <PageTitle title={texts.checkTitle} hint={texts.notSent} />
        {checkSummary(form, draft.answers, files, locale).map(({ section, rows }) => (
          <SummaryCard
            key={section.id}
            title={section.title[locale]}
            rows={rows.flatMap((row) =>
              cardRows(
                row,
                {
                  href: `${addresses.question(section.id, row.question)}?retour=relire`,
                  label: texts.change,
                  context: row.label.toLowerCase(),
                },
                locale,
              ),
            )}
          />
        ))}
        <Notice icon="eye">
          <p>{texts.whoReads[draft.kind]}</p>
        </Notice>
        <SendForm asked={asked} open={open} />
      </>
    ),
  })
}

function SendForm({ asked, open }: { readonly asked: PageRequest; readonly open: OpenDraft }) {
  const { draft, form, addresses } = open
  const texts = draftTexts[asked.locale]
  const [problem] = problemsOf(form, draft.answers, todayOf(asked.host))
  const isMissingIdentity = draft.kind === 'complaint' && !draft.identity
  const place = problem && findQuestion(form, problem.question)
  if (problem && place && !(isMissingIdentity && place.question.identity))
    return (
      <Actions>
        <ButtonLink
          href={`${addresses.question(place.section.id, place.question.id)}?retour=relire`}
          label={texts.finish}
        />
      </Actions>
    )
  if (isMissingIdentity)
    return (
      <Actions>
        <ButtonLink href={addresses.identify} label={texts.identify} />
      </Actions>
    )
  return (
    <>
      <StillSending text={texts.stillSendingElsewhere} without={texts.sendWithoutThem} />
      <form method="post" action={addresses.send} data-waits>
        {draft.kind === 'complaint' && (
          <Choice
            type="checkbox"
            id="exact"
            name="exact"
            value="oui"
            label={texts.declareTrue}
            hint={texts.declareTrueHint}
          />
        )}
        <Actions>
          <Button label={texts.send[draft.kind]} />
        </Actions>
      </form>
    </>
  )
}

/** Sends, or comes back with what to do. Sent twice, it is received once: the draft's own key says so. */
export async function postSend(asked: PostRequest, open: OpenDraft): Promise<Response> {
  const { host, locale } = asked
  const { draft, form, addresses } = open
  const texts = draftTexts[locale]
  if (draft.kind === 'complaint' && firstOf(asked.fields, 'exact') === '')
    return checkPage(asked, open, [{ text: texts.declareTrueMissing, href: '#exact' }])
  const problems = problemsOf(form, draft.answers, todayOf(host))
  if (problems.length > 0) return checkPage(asked, open, refusalsOf(open, problems, locale))
  const outcome = await host.send({ ...draft, locale })
  switch (outcome.state) {
    case 'received':
    case 'waiting':
      return seeOther(addresses.receipt)
    case 'retired':
      return seeOther(addresses.renew)
    case 'identity_missing':
      return seeOther(addresses.identify)
    case 'gone':
      return lostDraft(asked)
    case 'too_large':
      return checkPage(asked, open, [{ text: texts.tooLarge, href: '#main' }])
    case 'rejected':
      return checkPage(asked, open, refusalsOf(open, outcome.problems, locale))
  }
}

/** A long text is shown whole on its own page; here its beginning is enough to recognise it. */
const longest = 12

function cardRows(row: CheckRow, change: ChangeLink, locale: Locale): readonly CardRow[] {
  const texts = draftTexts[locale]
  const shown = row.lines.length > longest && !row.isWhole ? [...row.lines.slice(0, longest), '…'] : row.lines
  return [
    {
      term: row.label,
      value: (
        <span class="with-change">
          <span>
            {shown.map((line, index) => (
              <>
                {index > 0 && <br />}
                {line}
              </>
            ))}
            {(row.identifiers ?? []).map(({ name, value, owner }) => (
              <span key={value} class="kept-value">
                <small class="soft">
                  {name}, {(owner === 'suspect' ? texts.theirs : texts.ours).toLowerCase()}
                </small>
                <code>{value}</code>
              </span>
            ))}
          </span>
          <a href={change.href}>
            {change.label}
            <span class="unseen"> {change.context}</span>
          </a>
        </span>
      ),
      empty: !row.isGiven,
      long: true,
    },
  ]
}
