import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { type PreviewState, previewStates } from '#design/preview-states.ts'
import type { FormSection, GroupQuestion } from '#domain/form/definition.ts'
import { acceptedForms } from '#domain/form/form-catalogue.ts'
import { readAnswer, readRow } from '#domain/form/read-answer.ts'
import { assets, expectReferences } from '#test/support/rendered.ts'
import { UiContext } from '../ui/ui-context.ts'
import { chrome } from './fixtures.ts'
import { formPreviewId, formPreviews } from './form-previews.ts'
import { previewsPage } from './previews-page.tsx'
import { mistakenFields, mistakenRow, previewDay, toldFields, toldRow } from './told-answers.ts'

const forms = acceptedForms.map((form) => [formPreviewId(form), form] as const)
const pageOf = (form: string, part?: string) => previewsPage({ assets, path: '/apercus', form, part })

test.each(forms)('%s: every question has its step, and each of a group is in one of its rows', (id, form) => {
  for (const section of form.sections) {
    const html = pageOf(id, section.id)
    for (const question of section.questions)
      expect([question.id, html.split(`id="${question.id}"`).length - 1]).toEqual([question.id, 1])
    for (const question of section.questions)
      if (question.kind === 'group') expectEachItem(id, section, question)
  }
})

function expectEachItem(form: string, section: FormSection, { id, questions }: GroupQuestion) {
  const html = pageOf(form, `${section.id}.${id}`)
  const [first, ...items] = questions
  expect(first?.kind).toBe('choice')
  for (const item of items)
    for (const state of previewStates)
      expect([item.id, state, new RegExp(` name="[a-z-]+\\.${state}\\.${item.id}\\.`).test(html)]).toEqual([
        item.id,
        state,
        true,
      ])
}

/** Forms share most of their steps: each is looked at once. */
const steps = [
  ...new Map(
    formPreviews.flatMap(({ id, parts }) =>
      parts.flatMap((part) =>
        part.steps.map((step) => [step.sameAs, { form: id, part: part.id, ...step }] as const),
      ),
    ),
  ).values(),
]

test.each(steps)(
  '$form, $part, $id: five states that differ, with unique ids and their references',
  ({ previews }) => {
    const drawn = Object.fromEntries(
      previewStates.map((state) => [
        state,
        renderToString(
          h(UiContext.Provider, { value: { assets, words: chrome.words } }, previews[state]('step')),
        ),
      ]),
    ) as Record<PreviewState, string>
    expect(new Set(Object.values(drawn)).size).toBe(previewStates.length)
    for (const [state, html] of Object.entries(drawn)) {
      expect([state, /class="(field-error|error-summary)"/.test(html)]).toEqual([state, state === 'error'])
      expectReferences(html)
    }
  },
)

test('what the previews tell can be taken without a doubt, and what they mistake cannot', () => {
  for (const form of acceptedForms)
    for (const question of form.sections.flatMap((section) => section.questions)) {
      const named = `${form.type}, ${form.kind}: ${question.id}`
      expect([named, readAnswer(question, toldFields(question), previewDay)]).toEqual([named, taken])
      if (question.kind === 'files') continue
      expect([named, readAnswer(question, mistakenFields(question), previewDay)]).toEqual([named, refused])
      if (question.kind !== 'group') continue
      const [first, ...items] = question.questions
      const choices = first?.kind === 'choice' ? first.choices : []
      for (const { id } of choices) {
        expect([id, readRow(question, toldRow(question, id), previewDay, 0)]).toEqual([id, taken])
        expect([id, readRow(question, mistakenRow(question, id), previewDay, 0)]).toEqual([id, refused])
      }
      for (const item of items)
        expect([item.id, readAnswer(item, toldFields(item), previewDay)]).toEqual([item.id, taken])
    }
})

const taken = { answer: expect.anything(), doubts: [] }
const refused = expect.objectContaining({ problems: expect.arrayContaining([expect.anything()]) })

test('pages of forms have unique ids, no style and no script; the list leads to each of their parts', () => {
  const list = previewsPage({ assets, path: '/apercus' })
  for (const { id, parts } of formPreviews) {
    expect(list).toContain(`/apercus?form=${id}"`)
    const html = pageOf(id)
    for (const part of parts) {
      for (const step of part.steps) expect(html).toContain(`?form=${id}&amp;part=${part.id}#${step.id}"`)
      const shown = pageOf(id, part.id)
      expect(shown).not.toMatch(/ style=|<script|<style| on[a-z]+=/)
      expectReferences(shown)
    }
  }
})
