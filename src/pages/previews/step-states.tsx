import type { VNode } from 'preact'
import type { FormDefinition } from '#domain/form/definition.ts'
import { problemText } from '#domain/form/problem-text.ts'
import type { Problem } from '#domain/form/problems.ts'
import type { FieldErrors } from '../draft/question-fields.tsx'
import { draftTexts } from '../draft/texts.ts'
import { Actions } from '../ui/actions.tsx'
import { Button } from '../ui/button.tsx'
import { SavedLine } from '../ui/saved-line.tsx'
import type { Preview, Previews } from './preview.tsx'

export interface StepFaces {
  /** As it is met first. */
  readonly empty: Preview
  /** Answered. */
  readonly told: Preview
  /** Answered so that it cannot be taken. */
  readonly mistaken: Preview
}

/** The words for each problem, by the name its field has under the prefix. */
export function errorsUnder(prefix: string, form: FormDefinition, problems: readonly Problem[]): FieldErrors {
  return Object.fromEntries(
    problems.map((problem) => [prefix + (problem.field ?? 'value'), problemText(problem, form, 'fr')]),
  )
}

/** A step of a form in the five states: on its way, and kept with the network or without, it shows what was told. */
export function inEachState({ empty, told, mistaken }: StepFaces): Previews {
  return {
    empty: (id) => <Stepped step={empty(id)} />,
    loading: (id) => <Stepped step={told(id)} busy />,
    offline: (id) => (
      <Stepped step={told(id)} after={<SavedLine offline text="Hors connexion, réponses gardées" />} />
    ),
    error: (id) => <Stepped step={mistaken(id)} />,
    success: (id) => (
      <Stepped step={told(id)} after={<SavedLine text={'Enregistré à 14\u00a0h\u00a005'} />} />
    ),
  }
}

interface SteppedProps {
  readonly step: VNode
  readonly busy?: boolean
  readonly after?: VNode
}

function Stepped({ step, busy, after }: SteppedProps) {
  return (
    <div class="flow">
      {step}
      <Actions>
        <Button label={busy ? 'Envoi…' : draftTexts.fr.next} busy={busy} />
      </Actions>
      {after}
    </div>
  )
}
