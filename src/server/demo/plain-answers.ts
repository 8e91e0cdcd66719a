import type { Answer, Answers, FormDefinition, GroupRow, Question } from '#domain/form/definition.ts'
import { allQuestions, visibleQuestions, withAnswer } from '#domain/form/walk.ts'

/** The answers told, and a plain one to each other question that must have one. */
export function plainAnswers(form: FormDefinition, told: Answers = {}): Answers {
  for (let answers = withRows(form, told); ; ) {
    const open = visibleQuestions(form, answers).find(
      ({ question }) => !question.optional && answers[question.id] === undefined,
    )
    if (!open) return answers
    answers = withAnswer(answers, open.question.id, plainAnswer(open.question))
  }
}

function plainAnswer(question: Question): Answer {
  switch (question.kind) {
    case 'text':
      return {
        email: 'jeanne@courriel.example',
        phone: '+33639980101',
        postcode: '75011',
        card_tail: '1234',
        none: 'Un téléphone',
      }[question.shape ?? 'none']
    case 'choice':
      return (question.id === 'paye' ? question.choices.at(-1) : question.choices[0])!.id
    case 'choices':
      return question.none ? [] : [question.choices[0]!.id]
    case 'date':
      return { precision: 'day', date: '2026-02-20' }
    case 'amount':
      return { cents: 45_000, currency: 'EUR' }
    case 'country':
      return 'FR'
    case 'paste':
      return { text: 'J’ai payé et je n’ai rien reçu.', identifiers: [] }
    case 'group':
      return [plainRow(question.questions)]
    case 'identifiers':
    case 'files':
      return []
  }
}

/** Rows told in part, completed. */
function withRows(form: FormDefinition, told: Answers): Answers {
  const completed = allQuestions(form).flatMap((question) => {
    const rows = told[question.id] as readonly GroupRow[] | undefined
    return rows && question.kind === 'group'
      ? [[question.id, rows.map((row) => plainRow(question.questions, row))] as const]
      : []
  })
  return { ...told, ...Object.fromEntries(completed) }
}

function plainRow(questions: readonly Question[], told: GroupRow = {}): GroupRow {
  const section = { id: 'row', title: { fr: '', en: '' }, questions }
  return plainAnswers({ type: 'other_scam', kind: 'report', version: '', sections: [section] }, told)
}
