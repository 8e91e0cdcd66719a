import type { Answers, FormDefinition, GroupQuestion } from '#domain/form/definition.ts'
import { type Fields, prefixed } from '#domain/form/fields.ts'
import { problemText } from '#domain/form/problem-text.ts'
import type { Problem } from '#domain/form/problems.ts'
import { readAnswer, readRow, rowQuestions } from '#domain/form/read-answer.ts'
import { summary } from '#domain/form/summary.ts'
import { totalsOf } from '#domain/form/totals.ts'
import { allQuestions } from '#domain/form/walk.ts'
import { RowFields } from '../draft/row-fields.tsx'
import { draftTexts } from '../draft/texts.ts'
import { ToldRows } from '../draft/told-rows.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import type { Previews } from './preview.tsx'
import { errorsUnder, inEachState, type StepFaces } from './step-states.tsx'
import { mistakenRow, previewDay, toldFields, toldRow } from './told-answers.ts'

/** A group opens on the first question of its first row; later it lists what was told. */
export function groupFaces(form: FormDefinition, group: GroupQuestion): StepFaces {
  const missing = problemText({ question: group.id, code: 'empty' }, form, 'fr')
  return {
    empty: (id) => (
      <RowFields
        questions={group.questions.slice(0, 1)}
        fields={{}}
        errors={{}}
        locale="fr"
        heading
        prefix={`${id}.`}
      />
    ),
    told: (id) => (
      <>
        <PageTitle title={group.label.fr} hint={group.hint?.fr} />
        <Told form={form} group={group} prefix={`${id}.`} />
      </>
    ),
    mistaken: (id) => (
      <>
        <ErrorSummary
          title={draftTexts.fr.sendProblems(1)}
          errors={[{ href: `#${id}.lignes`, text: missing }]}
        />
        <PageTitle title={group.label.fr} hint={draftTexts.fr.noRows} />
        <ToldRows entries={[]} totals={[]} locale="fr" rowAddress={hereAlways} prefix={`${id}.`} />
      </>
    ),
  }
}

interface ToldProps {
  readonly form: FormDefinition
  readonly group: GroupQuestion
  readonly prefix: string
}

function Told({ form, group, prefix }: ToldProps) {
  const answers = toldAnswers(form)
  const told = summary(form, answers, 'fr').flatMap(({ rows }) => rows)
  return (
    <ToldRows
      entries={told.find(({ question }) => question === group.id)?.entries}
      totals={totalsOf(form, answers)}
      locale="fr"
      rowAddress={hereAlways}
      prefix={prefix}
    />
  )
}

function toldAnswers(form: FormDefinition): Answers {
  return Object.fromEntries(
    allQuestions(form).flatMap((question) => {
      const reading = readAnswer(question, toldFields(question), previewDay)
      return 'answer' in reading && reading.answer !== null ? [[question.id, reading.answer]] : []
    }),
  )
}

/** One row whose first question has this answer. */
export function rowPreviews(form: FormDefinition, group: GroupQuestion, choice: string): Previews {
  const [first] = group.questions
  const onlyFirst = { [`${first?.id}.value`]: [choice] }
  const face =
    (fields: Fields, problems: readonly Problem[] = []) =>
    (id: string) => (
      <RowFields
        questions={rowQuestions(group, toldRow(group, choice), previewDay).filter((item) => item !== first)}
        decided={first && { question: first, change: hereAlways() }}
        fields={prefixed(fields, `${id}.`)}
        errors={errorsUnder(`${id}.`, form, problems)}
        locale="fr"
        prefix={`${id}.`}
      />
    )
  const mistaken = mistakenRow(group, choice)
  const reading = readRow(group, mistaken, previewDay, 0)
  return inEachState({
    empty: face(onlyFirst),
    told: face(toldRow(group, choice)),
    mistaken: face(mistaken, 'problems' in reading ? reading.problems : []),
  })
}

/** Links of the previews stay where they are. */
const hereAlways = () => '#modifier'
