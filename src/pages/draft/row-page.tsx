import type { GroupRow } from '#domain/form/definition.ts'
import { doubtText } from '#domain/form/doubt-text.ts'
import type { AnswerDoubt } from '#domain/form/doubts.ts'
import { allOf, type Fields, firstOf } from '#domain/form/fields.ts'
import { problemText } from '#domain/form/problem-text.ts'
import type { Problem } from '#domain/form/problems.ts'
import { readRow, rowQuestions, toldSoFar } from '#domain/form/read-answer.ts'
import { isRecentTransfer, RECENT_HOURS } from '#domain/form/recent-transfer.ts'
import { findQuestion, visibleQuestions } from '#domain/form/walk.ts'
import { writeRow } from '#domain/form/write-fields.ts'
import { lostDraft } from '../errors/error-pages.tsx'
import { respond } from '../frame/respond.tsx'
import { hereIn, type PageRequest, type PostRequest, seeOther, todayOf } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { Button, buttonClass } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { type GroupPlace, rowsOf, withReturn } from './group-page.tsx'
import { asChoices, knownValues, onlyKnown } from './known-values.ts'
import type { OpenDraft } from './open-draft.ts'
import { Conflict, QuestionHelp, questionForm, ReturnField } from './question-page.tsx'
import { asSeen, rowConflict, seenField } from './row-conflict.ts'
import { RowFields } from './row-fields.tsx'
import { draftTexts } from './texts.ts'
import { writeAnswer } from './write-answer.ts'

interface RowShown extends GroupPlace {
  readonly row: number
  readonly fields: Fields
  readonly problems?: readonly Problem[]
  readonly doubts?: readonly AnswerDoubt[]
  /** Another tab changed the row meanwhile: what stands there now. */
  readonly conflict?: readonly string[] | undefined
  /** The first question again, to change what the row is about. */
  readonly asksFirst?: boolean
}

/**
 * One row. Its first question decides the fields that follow: it is asked alone, by a form that only reads, and the
 * address then holds its answer; going back changes it.
 */
function rowPage(asked: PageRequest, open: OpenDraft, shown: RowShown): Response {
  const { locale, host } = asked
  const { addresses, form } = open
  const { section, question: group, row, fields, problems = [], doubts = [], conflict } = shown
  const texts = draftTexts[locale]
  const noun = group.noun[locale]
  const address = addresses.row(section.id, group.id, row)
  const [first] = group.questions
  const isFirstAlone =
    first?.kind === 'choice' && (shown.asksFirst === true || firstOf(fields, `${first.id}.value`) === '')
  const questions = isFirstAlone ? [first] : rowQuestions(group, fields, todayOf(host))
  const told: GroupRow = isFirstAlone ? {} : toldSoFar(group, fields, todayOf(host))
  const decides = first?.kind === 'choice' && !isFirstAlone
  const below = decides ? questions.filter((item) => item !== first) : questions
  const errors: Record<string, string> = {}
  for (const problem of problems) errors[problem.field ?? 'value'] ??= problemText(problem, form, locale)
  const at = form.sections.indexOf(section) + 1
  const title = texts.rowNumber(noun, row + 1)
  const known = Object.fromEntries(
    Object.entries(knownValues(open, group, row)).map(([item, values]) => [
      item,
      values.map(({ value, source }) => ({
        value,
        from: findQuestion(form, source)?.question.short[locale] ?? '',
      })),
    ]),
  )
  const seen =
    conflict || !(seenField in fields) ? asSeen(rowsOf(open, group)[row]) : firstOf(fields, seenField)
  return respond(asked, {
    title: [title, section.title[locale]],
    isPrivate: true,
    isError: problems.length > 0,
    status: problems.length > 0 ? 422 : conflict ? 409 : 200,
    ...(isFirstAlone ? {} : { form: questionForm }),
    progress: { value: at, max: form.sections.length },
    back: {
      href: rowsOf(open, group).length > 0 ? addresses.question(section.id, group.id) : addresses.tasks,
      label: texts.back,
      position: texts.position(section.title[locale], at, form.sections.length),
    },
    help: (
      <>
        <LinkRows quiet>
          {row < rowsOf(open, group).length && (
            <LinkRow
              submit={{ name: 'retirer', value: 'oui', form: questionForm }}
              label={texts.removeRow}
              icon="trash-2"
            />
          )}
        </LinkRows>
        <QuestionHelp asked={asked} open={open} question={group} />
      </>
    ),
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
        {!isFirstAlone && <PageTitle title={title} hint={group.hint?.[locale]} />}
        <form method={isFirstAlone ? 'get' : 'post'} id={questionForm} action={address} noValidate>
          <ReturnField asked={asked} fields={fields} />
          {isFirstAlone && <input type="hidden" name="suite" value="oui" />}
          {!isFirstAlone && (
            <>
              <input type="hidden" name={seenField} value={seen} />
              {questions.map(({ id }) => (
                <input key={id} type="hidden" name="montre" value={id} />
              ))}
              {doubts.map(({ raw }) => (
                <input key={raw} type="hidden" name="garde" value={raw} />
              ))}
            </>
          )}
          {conflict && <Conflict lines={conflict} locale={locale} />}
          <RowFields
            questions={below}
            decided={
              decides ? { question: first, change: withReturn(asked, `${address}?changer`) } : undefined
            }
            fields={fields}
            errors={errors}
            locale={locale}
            heading={isFirstAlone}
            known={known}
          />
          <Actions>
            <Button label={isFirstAlone ? texts.next : texts.saveRow(noun.toLowerCase())} />
            {told.moyen === 'virement' && (
              <BankButton label={texts.warnBank} isRecent={isRecentTransfer(told, host.now())} />
            )}
          </Actions>
        </form>
      </>
    ),
  })
}

/** Keeps the row, then leads to the bank. Shown by the script as soon as the date typed is recent. */
function BankButton({ label, isRecent }: { readonly label: string; readonly isRecent: boolean }) {
  return (
    <button
      type="submit"
      class={buttonClass('line')}
      name="banque"
      value="oui"
      hidden={!isRecent}
      data-recent-hours={RECENT_HOURS}
    >
      {label}
    </button>
  )
}

export function showRow(asked: PageRequest, open: OpenDraft): Response {
  const found = rowPlace(asked, open)
  if (!found) return seeOther(open.addresses.tasks)
  const { place, row } = found
  const rows = rowsOf(open, place.question)
  if (row >= place.question.maxRows)
    return seeOther(open.addresses.question(place.section.id, place.question.id))
  const kept = rows[row]
  const known = knownValues(open, place.question, row)
  const written = kept
    ? asChoices(place.question, writeRow(place.question, kept, asked.locale), known)
    : onlyKnown(known)
  const chosen = Object.fromEntries(
    [...asked.url.searchParams]
      .filter(([name]) => name.includes('.'))
      .map(([name, value]) => [name, [value]]),
  )
  const fields = { ...written, ...chosen }
  const [first] = place.question.questions
  const isSkipped =
    first && asked.url.searchParams.has('suite') && firstOf(fields, `${first.id}.value`) === ''
  const problems: readonly Problem[] = isSkipped
    ? [{ question: place.question.id, row, item: first.id, field: `${first.id}.value`, code: 'empty' }]
    : []
  const asksFirst = asked.url.searchParams.has('changer')
  return rowPage(asked, open, { ...place, row, fields, problems, asksFirst })
}

export async function postRow(asked: PostRequest, open: OpenDraft): Promise<Response> {
  const found = rowPlace(asked, open)
  if (!found) return seeOther(open.addresses.tasks)
  const { place, row } = found
  const { section, question: group } = place
  const { fields, host, locale } = asked
  const list = withReturn(asked, open.addresses.question(section.id, group.id))
  const afterwards = firstOf(fields, 'banque') === '' ? list : hereIn(asked, '/banque')
  const rows = rowsOf(open, group)
  // The row is compared by itself; what is written during this very request is told by the revision.
  const revision = [String(open.draft.revision)]
  const keep = async (changed: readonly GroupRow[]) => {
    const answer = changed.length > 0 ? changed : null
    const written = await writeAnswer(
      { ...asked, fields: { ...fields, revision } },
      open,
      group,
      answer,
      true,
    )
    if (written.state === 'gone') return lostDraft(asked, fields)
    return written.state === 'conflict' ? postRow(asked, written.open) : seeOther(afterwards)
  }
  if (firstOf(fields, 'langue') === asked.locale) return rowPage(asked, open, { ...place, row, fields })
  if (firstOf(fields, 'garder-autre') !== '') return seeOther(list)
  if (firstOf(fields, 'retirer') !== '') {
    const conflict = rowConflict(open, group, row, { fields, locale })
    if (conflict) return rowPage(asked, open, { ...place, row, fields, conflict })
    return keep(rows.filter((_, index) => index !== row))
  }
  // A means chosen on this very page opens fields that were not on it: they are shown before anything is judged.
  const shownBefore = allOf(fields, 'montre')
  const needed = rowQuestions(group, fields, todayOf(host))
  if (needed.some(({ id }) => !shownBefore.includes(id)))
    return rowPage(asked, open, { ...place, row, fields })

  const reading = readRow(group, fields, todayOf(host), row)
  if ('problems' in reading)
    return rowPage(asked, open, { ...place, row, fields, problems: reading.problems })
  const accepted = allOf(fields, 'garde')
  if (reading.doubts.some(({ raw }) => !accepted.includes(raw)))
    return rowPage(asked, open, { ...place, row, fields, doubts: reading.doubts })
  const conflict = rowConflict(open, group, row, { fields, written: reading.answer, locale })
  if (conflict) return rowPage(asked, open, { ...place, row, fields, conflict })
  return keep(row < rows.length ? rows.with(row, reading.answer) : [...rows, reading.answer])
}

function rowPlace({ params }: PageRequest, { form, draft }: OpenDraft) {
  const row = Number(params.row)
  if (!Number.isInteger(row) || row < 0) return undefined
  for (const { section, question } of visibleQuestions(form, draft.answers))
    if (section.id === params.section && question.id === params.question && question.kind === 'group')
      return { place: { section, question }, row }
  return undefined
}
