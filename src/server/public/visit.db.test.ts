import { expect, test } from 'vitest'
import { aSubmission } from '#test/support/a-submission.ts'
import { testContext } from '#test/support/context.ts'
import { submitFiling } from '../filings/submit-filing.ts'
import { followUpVisitOf } from './follow-up-visit.ts'
import { visitOf } from './visit.ts'

const context = await testContext()
const inProduction = { ...context, config: { ...context.config, publicUrl: 'https://vigie.example' } }

const asked = (cookie?: string) =>
  new Request('https://vigie.example/', { headers: cookie === undefined ? {} : { cookie } })

test('a visit leaves a cookie once something must be kept, for this host and this session of the browser alone', () => {
  const visit = visitOf(inProduction, asked())
  expect([visit.current(), visit.header()]).toEqual([undefined, undefined])
  const { secret } = visit.begin()
  expect(visit.header()).toBe(`__Host-visite=${secret}; Path=/; HttpOnly; SameSite=Lax; Secure`)
  const next = visitOf(inProduction, asked(`__Host-visite=${secret}`))
  expect([next.begin().secret, next.header()]).toEqual([secret, undefined])
})

test('what another host of the domain, or a page in clear, could have written opens nothing', () => {
  const { secret } = visitOf(inProduction, asked()).begin()
  for (const cookie of [
    `visite=${secret}`,
    '__Host-visite=',
    '__Host-visite=court',
    `__Host-visite=${secret}x`,
  ])
    expect(visitOf(inProduction, asked(cookie)).current()).toBeUndefined()
})

test('a followed filing too ends with the session of the browser', async () => {
  const followUp = followUpVisitOf(inProduction, asked())
  const { filingId } = await submitFiling(context, aSubmission(context))
  await followUp.begin(filingId, 'submission')
  expect(followUp.header()).toMatch(/^__Host-suivi=[\w-]+; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
})
