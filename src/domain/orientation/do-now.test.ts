import { describe, expect, it } from 'vitest'
import type { Condition } from '../form/definition.ts'
import { currentForm } from '../form/form-catalogue.ts'
import { allQuestions } from '../form/walk.ts'
import { offenceTypes } from '../offence.ts'
import { textsIn, typographyFaults } from '../text-faults.ts'
import { services } from './directory.ts'
import { doNow } from './do-now.ts'
import { linesForAll, linesOf } from './do-now-lines.ts'

const ids = (lines: readonly { readonly id: string }[]) => lines.map(({ id }) => id)
const transfer = {
  moyen: 'virement',
  montant: { cents: 45_000, currency: 'EUR' },
  date: { precision: 'unknown' },
} as const

describe('what to do now', () => {
  it('says nothing of the bank when nothing was paid', () => {
    const lines = doNow('fake_rental', { paye: 'non' })
    expect(lines.map(({ link }) => link)).not.toContain('bank')
    expect(ids(lines)).toContain('ne-plus-payer')
  })

  it('asks for a recall when a transfer left, ticked once the bank was told', () => {
    const answers = { paye: 'oui', paiement: [transfer] }
    expect(doNow('fake_rental', answers)[0]).toMatchObject({
      id: 'banque-appeler',
      when: 'now',
      link: 'bank',
      isTicked: false,
    })
    expect(doNow('fake_rental', { ...answers, 'deja-fait': ['banque'] })[0]).toMatchObject({ isTicked: true })
  })

  it('speaks of the card only to who paid by card or gave its number', () => {
    expect(ids(doNow('fake_shop', { paye: 'oui', paiement: [{ ...transfer, moyen: 'carte' }] }))).toEqual(
      expect.arrayContaining(['opposition', 'contester']),
    )
    expect(ids(doNow('fake_shop', { paye: 'non', obtenu: ['carte'] }))).toContain('opposition')
    expect(ids(doNow('fake_shop', { paye: 'oui', paiement: [transfer] }))).not.toContain('opposition')
  })

  it('puts what is urgent first and what to keep last', () => {
    for (const type of offenceTypes) {
      const order = doNow(type, {}).map(({ when }) => ['now', 'today', 'keep'].indexOf(when))
      expect(order).toEqual([...order].sort())
      expect(order[0]).toBe(0)
      expect(order.at(-1)).toBe(2)
    }
  })

  it('has one id a line, complete texts, doors that exist, and conditions on questions that are asked', () => {
    for (const type of offenceTypes) {
      const rules = [...linesForAll, ...linesOf[type]]
      expect(new Set(ids(rules)).size).toBe(rules.length)
      expect(textsIn(rules).flatMap(typographyFaults)).toEqual([])
      for (const { link } of rules) expect(link === undefined || link in services).toBe(true)
      const form = currentForm(type, 'report')
      const asked = new Set([...(form ? allQuestions(form).map(({ id }) => id) : []), 'moyens'])
      // Lines for everybody may read questions that only some types ask.
      const read = linesOf[type].flatMap(({ applies, tickedBy }) =>
        [applies, tickedBy].flatMap(questionsRead),
      )
      expect(read.filter((id) => !asked.has(id))).toEqual([])
    }
  })
})

function questionsRead(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return []
  if ('all' in condition) return condition.all.flatMap(questionsRead)
  if ('any' in condition) return condition.any.flatMap(questionsRead)
  return 'not' in condition ? questionsRead(condition.not) : [condition.question]
}
