import { type ComponentChildren, Fragment } from 'preact'
import { Choice } from './choice.tsx'

export interface ChoiceOption {
  readonly value: string
  readonly label: ComponentChildren
  readonly hint?: string | undefined
  /** Name of the field, when this answer posts another one (`none`, `unknown`). */
  readonly name?: string | undefined
  /** Fields that belong to this answer, under it. */
  readonly children?: ComponentChildren
  /** One of these fields is wrong. */
  readonly wrong?: boolean | undefined
}

export interface ChoiceListProps {
  readonly type: 'radio' | 'checkbox'
  readonly id: string
  readonly name: string
  readonly options: readonly ChoiceOption[]
  readonly isChecked: (option: ChoiceOption) => boolean
  readonly tiles?: boolean | undefined
}

/** The first answer carries the id of the question: the error summary leads to it. */
export function ChoiceList({ type, id, name, options, isChecked, tiles }: ChoiceListProps) {
  return (
    <div class={tiles ? 'tiles' : 'choices'}>
      {options.map((option, index) => (
        <Fragment key={option.value}>
          <Choice
            type={type}
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={option.name ?? name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            checked={isChecked(option)}
            tile={tiles}
          />
          {option.children && <div class={option.wrong ? 'reveal wrong' : 'reveal'}>{option.children}</div>}
        </Fragment>
      ))}
    </div>
  )
}
