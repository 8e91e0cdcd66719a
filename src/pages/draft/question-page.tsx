import type { ComponentChildren } from 'preact'
import { answerText } from '#domain/form/answer-text.ts'
import type { PasteQuestion, Question } from '#domain/form/definition.ts'
import { doubtText, kindLabel } from '#domain/form/doubt-text.ts'
import type { AnswerDoubt } from '#domain/form/doubts.ts'
import { allOf, type Fields, firstOf } from '#domain/form/fields.ts'
import { problemText } from '#domain/form/problem-text.ts'
import type { Problem } from '#domain/form/problems.ts'
import { type Proposal, proposalsIn } from '#domain/form/read-paste.ts'
import { previousQuestion } from '#domain/form/walk.ts'
import { showIdentifier } from '#linkage'
import { respond } from '../frame/respond.tsx'
import { hereIn, type PageRequest } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { Button } from '../ui/button.tsx'
import { Details } from '../ui/details.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { IdentifierProposal } from '../ui/identifier-proposal.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { Notice } from '../ui/notice.tsx'
import { SavedLine } from '../ui/saved-line.tsx'
import { TextArea } from '../ui/text-area.tsx'
import type { OpenDraft } from './open-draft.ts'
import { type FieldErrors, QuestionFields } from './question-fields.tsx'
import { QuickExit } from './quick-exit.tsx'
import { savedAt } from './saved-at.ts'
import { draftTexts } from './texts.ts'

/** One question as it is to be shown: with what was typed, what is wrong, what is doubted. */
export interface Shown {
  readonly question: Exclude<Question, { kind: 'group' | 'files' }>
  readonly section: OpenDraft['form']['sections'][number]
  readonly fields: Fields
  readonly problems?: readonly Problem[]
  readonly doubts?: readonly AnswerDoubt[]
  /** Another tab answered meanwhile: what it wrote. */
  readonly conflict?: readonly string[]
}

export const questionForm = 'question'

export function questionPage(asked: PageRequest, open: OpenDraft, shown: Shown): Response {
  const { locale } = asked
  const { form, addresses } = open
  const texts = draftTexts[locale]
  const { question, section, problems = [], doubts = [] } = shown
  const errors = errorsOf(problems, open, asked)
  const at = form.sections.indexOf(section) + 1
  const previous = previousQuestion(form, open.draft.answers, question.id)
  const isPrevious = previous?.section === section
  return respond(asked, {
    title: [question.label[locale], section.title[locale]],
    isPrivate: true,
    isError: problems.length > 0,
    status: problems.length > 0 ? 422 : shown.conflict ? 409 : 200,
    form: questionForm,
    progress: { value: at, max: form.sections.length },
    back: {
      href: isPrevious ? addresses.question(section.id, previous.question.id) : addresses.tasks,
      label: texts.back,
      position: texts.position(section.title[locale], at, form.sections.length),
    },
    help: <QuestionHelp asked={asked} open={open} question={question} />,
    children: (
      <>
        {problems.length > 0 && (
          <ErrorSummary
            title={texts.sendProblems(problems.length)}
            errors={Object.entries(errors).map(([field, text]) => ({ href: `#${field}`, text }))}
          />
        )}
        {doubts.length > 0 && (
          <Notice tone="lamp" icon="circle-alert" title={texts.doubtTitle}>
            {doubts.map((doubt) => (
              <p key={`${doubt.field} ${doubt.raw}`}>
                {doubtText(doubt, locale)} <code>{doubt.raw}</code>
              </p>
            ))}
          </Notice>
        )}
        <form method="post" id={questionForm} action={addresses.question(section.id, question.id)} noValidate>
          <input type="hidden" name="revision" value={String(open.draft.revision)} />
          <ReturnField asked={asked} fields={shown.fields} />
          {doubts.map(({ raw }) => (
            <input key={raw} type="hidden" name="garde" value={raw} />
          ))}
          {shown.conflict && <Conflict lines={shown.conflict} locale={locale} />}
          {asked.url.searchParams.has('rien') && (
            <Notice>
              <p>{texts.nothingFound}</p>
            </Notice>
          )}
          {question.kind === 'paste' ? (
            <PasteFields
              asked={asked}
              question={question}
              fields={shown.fields}
              errors={errors}
              open={open}
            />
          ) : (
            <QuestionFields
              question={question}
              fields={shown.fields}
              errors={errors}
              locale={locale}
              heading
            />
          )}
          <Actions>
            <Button label={texts.next} />
          </Actions>
        </form>
      </>
    ),
  })
}

/** A question whose answer the identity provider vouches for: shown, with where a mistake is corrected. */
export function lockedPage(
  asked: PageRequest,
  open: OpenDraft,
  { question, section }: Pick<Shown, 'question' | 'section'>,
): Response {
  const { locale } = asked
  const texts = draftTexts[locale]
  const at = open.form.sections.indexOf(section) + 1
  return respond(asked, {
    title: [question.label[locale], section.title[locale]],
    isPrivate: true,
    form: questionForm,
    progress: { value: at, max: open.form.sections.length },
    back: {
      href: open.addresses.tasks,
      label: texts.back,
      position: texts.position(section.title[locale], at, open.form.sections.length),
    },
    help: <QuestionHelp asked={asked} open={open} question={question} />,
    children: (
      <form method="post" id={questionForm} action={open.addresses.question(section.id, question.id)}>
        <div class="page-title">
          <h1 tabIndex={-1}>{question.label[locale]}</h1>
          <p class="hint">{texts.locked}</p>
        </div>
        <p>
          <b>{answerText(question, open.draft.answers[question.id], locale).join(', ')}</b>
        </p>
        <ReturnField asked={asked} fields={{}} />
        <Actions>
          <Button label={texts.next} />
        </Actions>
      </form>
    ),
  })
}

/** Text of each problem by the name of its field; a question names each of its fields once. */
function errorsOf(problems: readonly Problem[], open: OpenDraft, asked: PageRequest): FieldErrors {
  const errors: Record<string, string> = {}
  for (const problem of problems)
    errors[problem.field ?? 'value'] ??= problemText(problem, open.form, asked.locale)
  return errors
}

/** Where the person was when they chose to change one answer. */
export function ReturnField({ asked, fields }: { readonly asked: PageRequest; readonly fields: Fields }) {
  const target = firstOf(fields, 'retour') || asked.url.searchParams.get('retour')
  return target === 'relire' ? <input type="hidden" name="retour" value="relire" /> : null
}

export function QuestionHelp({
  asked,
  open,
  question,
}: {
  readonly asked: PageRequest
  readonly open: OpenDraft
  readonly question: Question
}): ComponentChildren {
  const texts = draftTexts[asked.locale]
  return (
    <>
      <SavedLine text={texts.saved(savedAt(open.draft.updatedAt, asked.locale))} />
      <LinkRows quiet>
        {question.why && (
          <Details summary={texts.why} icon="info">
            <p>{question.why[asked.locale]}</p>
          </Details>
        )}
        <LinkRow href={open.addresses.tasks} label={texts.tasks} icon="list-checks" />
        <LinkRow href={hereIn(asked, '/discussion')} label={texts.help} icon="message-circle" />
        <QuickExit asked={asked} type={open.draft.type} />
      </LinkRows>
    </>
  )
}

/** What another tab kept meanwhile, beside what was written here. */
export function Conflict({
  lines,
  locale,
}: {
  readonly lines: readonly string[]
  readonly locale: PageRequest['locale']
}) {
  const texts = draftTexts[locale]
  return (
    <Notice tone="lamp" title={texts.changedTitle}>
      <p>{texts.changedHint}</p>
      <p>
        <b>{texts.keptThere}</b>
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Button label={texts.keepOther} kind="line" small name="garder-autre" value="oui" />
    </Notice>
  )
}

interface PasteFieldsProps {
  readonly asked: PageRequest
  readonly open: OpenDraft
  readonly question: PasteQuestion
  readonly fields: Fields
  readonly errors: FieldErrors
}

/** The text, then what was read in it: whose is each value? */
function PasteFields({ asked, open, question, fields, errors }: PasteFieldsProps) {
  const { locale, host } = asked
  const texts = draftTexts[locale]
  const text = firstOf(fields, 'text')
  const proposals = text.length <= question.maxLength ? proposalsIn(text) : []
  const isJudged = open.draft.seen.includes(question.id)
  return (
    <>
      <TextArea
        name="text"
        heading
        label={question.label[locale]}
        optional={question.optional}
        hint={[question.hint?.[locale], texts.pasteHere[host.where]].filter(Boolean).join(' ')}
        value={text}
        error={errors.text}
        rows={question.story ? 10 : 6}
      />
      {proposals.length > 0 && (
        <section class="section" id="trouve">
          <h2>{texts.found(proposals.length)}</h2>
          <p class="hint">{texts.foundHint}</p>
          {proposals.map((proposal, index) => (
            <IdentifierProposal
              key={proposal.field}
              id={`trouve-${index + 1}`}
              kind={proposal.kind}
              kindName={kindLabel(proposal.kind, locale)}
              value={showIdentifier(proposal)}
              name={proposal.field}
              verdict={verdictOf(proposal, fields, isJudged)}
              choices={{ suspect: texts.theirs, victim: texts.ours, no: texts.neither }}
              context={{ ...proposal.context, match: proposal.raw }}
              doubt={remarkOn(proposal, locale)}
            />
          ))}
        </section>
      )}
    </>
  )
}

function verdictOf({ field, suggested }: Proposal, fields: Fields, isJudged: boolean): Proposal['suggested'] {
  const given = allOf(fields, field)[0]
  if (given === 'suspect' || given === 'victim' || given === 'no') return given
  return isJudged ? 'no' : suggested
}

function remarkOn({ kind, doubt, reason }: Proposal, locale: PageRequest['locale']): string | undefined {
  if (doubt) return doubtText({ kind, doubt }, locale)
  if (reason === 'named_as_own') return draftTexts[locale].looksYours
  return reason === 'known_service' ? draftTexts[locale].looksKnown : undefined
}
