import { ChoiceList, type ChoiceOption } from './choice-list.tsx'
import { Question, type QuestionProps } from './question.tsx'

export interface RadiosProps extends Omit<QuestionProps, 'children' | 'id'> {
  readonly name: string
  readonly id?: string | undefined
  readonly value?: string | undefined
  readonly options: readonly ChoiceOption[]
  readonly tiles?: boolean | undefined
}

export function Radios({ name, id = name, value, options, tiles, ...question }: RadiosProps) {
  return (
    <Question {...question} id={id}>
      <ChoiceList
        type="radio"
        id={id}
        name={name}
        options={options}
        isChecked={(option) => option.value === value}
        tiles={tiles}
      />
    </Question>
  )
}
