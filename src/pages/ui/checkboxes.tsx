import { ChoiceList, type ChoiceOption } from './choice-list.tsx'
import { Question, type QuestionProps } from './question.tsx'

export interface CheckboxesProps extends Omit<QuestionProps, 'children' | 'id'> {
  readonly name: string
  readonly id?: string | undefined
  readonly values?: readonly string[] | undefined
  readonly options: readonly ChoiceOption[]
  readonly tiles?: boolean | undefined
}

export function Checkboxes({ name, id = name, values = [], options, tiles, ...question }: CheckboxesProps) {
  return (
    <Question {...question} id={id}>
      <ChoiceList
        type="checkbox"
        id={id}
        name={name}
        options={options}
        isChecked={(option) => values.includes(option.value)}
        tiles={tiles}
      />
    </Question>
  )
}
