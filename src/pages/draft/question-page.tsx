import type { ComponentChildren } from 'preact'
import type { Question } from '#domain/form/definition.ts'
import { doubtText } from '#domain/form/doubt-text.ts'
import type { AnswerDoubt } from '#domain/form/doubts.ts'
import { type Fields, firstOf } from '#domain/form/fields.ts'
import { problemText } from '#domain/form/problem-text.ts'
import type { Problem } from '#domain/form/problems.ts'
import { previousQuestion } from '#domain/form/walk.ts'
import { respond } from '../frame/respond.tsx'
import { hereIn, type PageRequest } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { Button } from '../ui/button.tsx'
import { Details } from '../ui/details.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { Notice } from '../ui/notice.tsx'
import { SavedLine } from '../ui/saved-line.tsx'
import { LockedAnswer } from './locked-answer.tsx'
import type { OpenDraft } from './open-draft.ts'
import { PasteFields } from './paste-fields.tsx'
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
              question={question}
              fields={shown.fields}
              errors={errors}
              locale={locale}
              where={asked.host.where}
              isJudged={open.draft.seen.includes(question.id)}
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
        <LockedAnswer question={question} answer={open.draft.answers[question.id]} locale={locale} />
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
