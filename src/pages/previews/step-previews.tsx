import type { VNode } from 'preact'
import type { FormDefinition, Question } from '#domain/form/definition.ts'
import { type Fields, prefixed } from '#domain/form/fields.ts'
import type { Problem } from '#domain/form/problems.ts'
import { readAnswer } from '#domain/form/read-answer.ts'
import { FilesToSend, ReceivedFiles } from '../draft/files-fields.tsx'
import { LockedAnswer } from '../draft/locked-answer.tsx'
import { PasteFields } from '../draft/paste-fields.tsx'
import { QuestionFields } from '../draft/question-fields.tsx'
import { draftTexts } from '../draft/texts.ts'
import { PageTitle } from '../ui/page-title.tsx'
import { groupFaces } from './group-previews.tsx'
import type { Preview, Previews } from './preview.tsx'
import { errorsUnder, inEachState, type StepFaces } from './step-states.tsx'
import { mistakenFields, previewDay, toldFields } from './told-answers.ts'

/** The page of one question, drawn by what draws it in a draft; vouched for, it ends locked. */
export function stepPreviews(form: FormDefinition, question: Question, isVouched: boolean): Previews {
  const previews = inEachState(facesOf(form, question))
  return isVouched ? { ...previews, success: lockedFace(question) } : previews
}

function facesOf(form: FormDefinition, question: Question): StepFaces {
  if (question.kind === 'group') return groupFaces(form, question)
  if (question.kind === 'files') {
    const face = (files: readonly string[], problem?: string) => (id: string) => (
      <>
        <PageTitle title={question.label.fr} hint={question.hint?.fr} />
        <FilesToSend locale="fr" problem={problem} prefix={`${id}.`} />
        <ReceivedFiles question={question} files={files.map(receivedFile)} locale="fr" />
      </>
    )
    return {
      empty: face([]),
      told: face(['annonce.png', 'releve.pdf']),
      mistaken: face(['annonce.png'], draftTexts.fr.fileProblem.vide),
    }
  }
  const face =
    (fields: Fields, problems: readonly Problem[] = []): Preview =>
    (id): VNode => {
      const prefix = `${id}.`
      const shared = {
        fields: prefixed(fields, prefix),
        errors: errorsUnder(prefix, form, problems),
        locale: 'fr',
        prefix,
      } as const
      return question.kind === 'paste' ? (
        <PasteFields {...shared} question={question} where="phone" isJudged={false} />
      ) : (
        <QuestionFields {...shared} question={question} heading />
      )
    }
  const mistaken = mistakenFields(question)
  const reading = readAnswer(question, mistaken, previewDay)
  return {
    empty: face({}),
    told: face(toldFields(question)),
    mistaken: face(mistaken, 'problems' in reading ? reading.problems : []),
  }
}

function lockedFace(question: Question): Preview {
  const reading = readAnswer(question, toldFields(question), previewDay)
  const answer = 'answer' in reading ? (reading.answer ?? undefined) : undefined
  return () => <LockedAnswer question={question} answer={answer} locale="fr" />
}

const receivedFile = (name: string) => ({
  id: name,
  name,
  size: 214_000,
  sha256: '',
  mediaType: name.endsWith('.pdf') ? 'application/pdf' : 'image/png',
})
