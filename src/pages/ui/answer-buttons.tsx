import type { PublicIconName } from '#design/icons/icon-names.ts'
import { FamilyIcon, type FamilyMark } from './family-icon.tsx'
import { Icon } from './icon.tsx'

export interface AnswerButton {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
  readonly icon?: PublicIconName | undefined
  /** Takes the icon and colour of the family. */
  readonly family?: FamilyMark | undefined
  /** The answer given before. */
  readonly chosen?: boolean | undefined
}

export interface AnswerButtonsProps {
  readonly name: string
  readonly answers: readonly AnswerButton[]
}

/** One tap is one answer: no radio, no « Continuer ». */
export function AnswerButtons({ name, answers }: AnswerButtonsProps) {
  return (
    <div class="answers">
      {answers.map((answer) => (
        <button
          key={answer.value}
          type="submit"
          name={name}
          value={answer.value}
          aria-pressed={answer.chosen || undefined}
        >
          {answer.family && <FamilyIcon family={answer.family} />}
          {answer.icon && <Icon name={answer.icon} />}
          <span>
            {answer.label}
            {answer.hint && <small>{answer.hint}</small>}
          </span>
          <Icon name="chevron-right" small />
        </button>
      ))}
    </div>
  )
}
