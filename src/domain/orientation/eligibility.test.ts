import { describe, expect, it } from 'vitest'
import { offenceTypes } from '../offence.ts'
import { textsIn, typographyFaults } from '../text-faults.ts'
import { complaintNotices } from './complaint-notices.ts'
import { checkEligibility, eligibilityChoices, knownFrom } from './eligibility.ts'
import { eligibilityQuestions } from './eligibility-questions.ts'

describe('eligibility for a complaint', () => {
  it.each(offenceTypes.filter((type) => type !== 'other_scam'))(
    '%s asks at most three questions, then decides',
    (type) => {
      const questions = eligibilityQuestions[type]
      expect(questions.length).toBeGreaterThan(0)
      expect(questions.length).toBeLessThanOrEqual(3)
      const good = Object.fromEntries(
        questions.map(({ id, barredBy }) => [id, barredBy === 'oui' ? 'non' : 'oui']),
      )
      expect(checkEligibility(type, {})).toMatchObject({
        next: questions[0],
        position: 1,
        total: questions.length,
      })
      expect(checkEligibility(type, good)).toEqual({ isEligible: true })
      for (const { id, barredBy, reason, doors } of questions) {
        expect(checkEligibility(type, { ...good, [id]: barredBy })).toEqual({
          isEligible: false,
          reason,
          doors,
        })
        expect(doors.length).toBeGreaterThan(0)
      }
    },
  )

  it('never bars who does not know', () => {
    for (const type of offenceTypes) {
      const answers = Object.fromEntries(eligibilityQuestions[type].map(({ id }) => [id, 'inconnu']))
      expect(checkEligibility(type, answers)).toMatchObject({ isEligible: type !== 'other_scam' })
    }
  })

  it('sends minors and companies to a unit without a question', () => {
    expect(checkEligibility('fake_shop', {}, 'mineur')).toMatchObject({
      isEligible: false,
      doors: ['unit', 'minors_3018'],
    })
    expect(checkEligibility('ransomware', {}, 'entreprise')).toMatchObject({ isEligible: false })
  })

  it('does not ask again what the orientation said', () => {
    const romance = knownFrom({ situation: 'rencontre', auteur: 'en-ligne', qui: 'moi', argent: 'non' })
    expect(checkEligibility('romance_scam', {}, 'moi', romance)).toEqual({ isEligible: true })
    const threat = knownFrom({ situation: 'publication', auteur: 'en-ligne', qui: 'moi', argent: 'non' })
    expect(checkEligibility('blackmail', {}, 'moi', threat)).toMatchObject({
      next: { id: 'argent-demande' },
      position: 1,
      total: 1,
    })
    expect(knownFrom({ situation: 'annonce', precision: 'louer' })).toEqual({})
    const asked = new Set(offenceTypes.flatMap((type) => eligibilityQuestions[type].map(({ id }) => id)))
    const known = knownFrom({ situation: 'rencontre', precision: 'en-mon-nom', auteur: 'en-ligne' })
    expect(Object.keys(known).filter((id) => !asked.has(id))).toEqual([])
  })

  it('takes what is not offered for no answer', () => {
    expect(checkEligibility('ransomware', { 'argent-demande': 'peut-être' })).toMatchObject({ position: 1 })
  })

  it('has its texts in both languages, and the four notices', () => {
    expect(
      textsIn([eligibilityQuestions, eligibilityChoices, complaintNotices]).flatMap(typographyFaults),
    ).toEqual([])
    expect(complaintNotices).toHaveLength(4)
  })
})
