import { answerText } from '#domain/form/answer-text.ts'
import type { Answer, Question } from '#domain/form/definition.ts'
import type { Locale } from '#domain/locale.ts'
import { draftTexts } from './texts.ts'

export interface LockedAnswerProps {
  readonly question: Question
  readonly answer: Answer | undefined
  readonly locale: Locale
}

/** An answer the identity provider vouches for: read, not typed. */
export function LockedAnswer({ question, answer, locale }: LockedAnswerProps) {
  return (
    <>
      <div class="page-title">
        <h1 tabIndex={-1}>{question.label[locale]}</h1>
        <p class="hint">{draftTexts[locale].locked}</p>
      </div>
      <p>
        <b>{answerText(question, answer, locale).join(', ')}</b>
      </p>
    </>
  )
}
