import { firstOf } from '#domain/form/fields.ts'
import { eligibilityChoices } from '#domain/orientation/eligibility.ts'
import { hereIn, type PageRequest, type Routes, seeOther } from '../page-request.ts'
import { orientationAddress, questionPage } from './question-page.tsx'
import { resultPage } from './result-page.tsx'
import { sentencePage } from './sentence-page.tsx'
import { extend, walk, walkEligibility } from './trail.ts'
import { barredPage, complaintPage, eligibilityPage, noticesPage, reportPage } from './ways-in-pages.tsx'

export function orientationRoutes({ get, post }: Routes): void {
  get('/orientation', (asked) => showTrail(asked, ''))
  post('/orientation', (asked) => answerTrail(asked, '', firstOf(asked.fields, 'reponse')))
  get('/orientation/phrase', (asked) => sentencePage(asked))
  post('/orientation/phrase', (asked) => sentencePage(asked, asked.fields))
  get('/orientation/resultat/:trail', showResult)
  get('/orientation/:trail', (asked) => showTrail(asked, asked.params.trail ?? ''))
  post('/orientation/:trail', (asked) =>
    answerTrail(asked, asked.params.trail ?? '', firstOf(asked.fields, 'reponse')),
  )

  get('/signaler', (asked) => reportPage(asked, undefined, ''))
  get('/signaler/:trail', (asked) => {
    const { at, trail } = walk(asked.params.trail ?? '')
    return 'result' in at ? reportPage(asked, at.result.type, trail) : toOrientation(asked)
  })
  get('/porter-plainte', complaintPage)
  get('/porter-plainte/:trail', (asked) => showEligibility(asked, ''))
  get('/porter-plainte/:trail/:given', (asked) => showEligibility(asked, asked.params.given ?? ''))
  post('/porter-plainte/:trail', (asked) => answerEligibility(asked, '', firstOf(asked.fields, 'reponse')))
  post('/porter-plainte/:trail/:given', (asked) =>
    answerEligibility(asked, asked.params.given ?? '', firstOf(asked.fields, 'reponse')),
  )
}

function showTrail(asked: PageRequest, trail: string): Response {
  const walked = walk(trail)
  if ('result' in walked.at) return seeOther(hereIn(asked, `/orientation/resultat/${walked.trail}`))
  return questionPage(asked, walked.at.question, walked.at.position, walked.trail)
}

function answerTrail(asked: PageRequest, trail: string, answer: string): Response {
  const next = extend(walk(trail).trail, answer)
  return next === undefined ? showTrail(asked, trail) : seeOther(orientationAddress(asked, next))
}

function showResult(asked: PageRequest): Response {
  const { at, trail } = walk(asked.params.trail ?? '')
  return 'result' in at ? resultPage(asked, at.result, trail) : seeOther(orientationAddress(asked, trail))
}

function showEligibility(asked: PageRequest, given: string): Response {
  const { at, trail, answers } = walk(asked.params.trail ?? '')
  if (!('result' in at) || !at.result.type) return toOrientation(asked)
  const walked = walkEligibility(at.result, answers, given)
  if (!walked) return toOrientation(asked)
  const { found } = walked
  if ('next' in found) return eligibilityPage(asked, found, trail, walked.trail)
  if (!found.isEligible) return barredPage(asked, found, trail)
  return noticesPage(asked, at.result.type, trail, walked.trail)
}

function answerEligibility(asked: PageRequest, given: string, answer: string): Response {
  const rank = eligibilityChoices.findIndex(({ id }) => id === answer)
  if (rank === -1) return showEligibility(asked, given)
  return seeOther(hereIn(asked, `/porter-plainte/${asked.params.trail}/${given}${rank.toString(36)}`))
}

const toOrientation = (asked: PageRequest): Response => seeOther(hereIn(asked, '/orientation'))
