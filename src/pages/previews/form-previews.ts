import type { FormDefinition, FormSection, GroupQuestion, Question } from '#domain/form/definition.ts'
import { acceptedForms } from '#domain/form/form-catalogue.ts'
import { offenceNames } from '#domain/wording/offence-names.ts'
import { rowPreviews } from './group-previews.tsx'
import type { Previews } from './preview.tsx'
import { stepPreviews } from './step-previews.tsx'

/** A form as the previews show it: a page a part, so that each can be read. */
export interface FormPreview {
  /** `fake_rental.report.2026-11` */
  readonly id: string
  readonly title: string
  readonly parts: readonly PartPreview[]
}

export interface PartPreview {
  /** `argent`, or `argent.paiement` for the rows of a group. */
  readonly id: string
  readonly title: string
  readonly steps: readonly StepPreview[]
}

/** A page of the form, in the five states. */
export interface StepPreview {
  /** Unique on the page of its part. */
  readonly id: string
  readonly title: string
  /** The same for steps that differ in nothing, whatever their form. */
  readonly sameAs: string
  readonly previews: Previews
}

export function formPreviewId({ type, kind, version }: FormDefinition): string {
  return `${type}.${kind}.${version}`
}

/** Every step of every form that is still accepted. */
export const formPreviews: readonly FormPreview[] = acceptedForms.map((form) => ({
  id: formPreviewId(form),
  title: `${offenceNames[form.type].fr}, ${form.kind === 'report' ? 'signalement' : 'plainte'}`,
  parts: form.sections.flatMap((section) => [
    {
      id: section.id,
      title: section.title.fr,
      steps: section.questions.map((question) => questionStep(form, question)),
    },
    ...section.questions.flatMap((question) =>
      question.kind === 'group' ? [rowsPart(form, section, question)] : [],
    ),
  ]),
}))

function questionStep(form: FormDefinition, question: Question): StepPreview {
  const isVouched = question.identity !== undefined && form.kind === 'complaint'
  return {
    id: question.id,
    title: question.short.fr,
    sameAs: JSON.stringify([question, isVouched]),
    previews: stepPreviews(form, question, isVouched),
  }
}

/** A row has as many faces as its first question has choices: each decides the fields that follow. */
function rowsPart(form: FormDefinition, section: FormSection, group: GroupQuestion): PartPreview {
  const [first] = group.questions
  const choices = first?.kind === 'choice' ? first.choices : []
  return {
    id: `${section.id}.${group.id}`,
    title: `${section.title.fr}, ${group.noun.fr.toLowerCase()}`,
    steps: choices.map((choice) => ({
      id: choice.id,
      title: `${group.noun.fr}, ${choice.label.fr.toLowerCase()}`,
      sameAs: JSON.stringify([group, choice]),
      previews: rowPreviews(form, group, choice.id),
    })),
  }
}
