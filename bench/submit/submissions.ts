import { randomBytes } from 'node:crypto'
import { uploadHeaders, uploadPath } from '#contract/upload.ts'
import { drawFollowUpCode } from '#domain/filing/follow-up-code.ts'
import { formFor } from '#domain/form/form-catalogue.ts'
import { readIdentifier } from '#linkage'
import { plainAnswers } from '#server/demo/plain-answers.ts'
import type { Submission } from './load.ts'

/** What a person with a screenshot sends: one file of 200 kB. */
const file = randomBytes(200_000)

const pick = (count: number) => Math.floor(Math.random() * count)

const form = formFor('fake_shop', 'report')!

/** What one of ten thousand authors did to somebody: the values linkage looks at differ. Told beforehand: the client shares the machine. */
const stories = Array.from({ length: 10_000 }, (_, number) => {
  const digits = String(number).padStart(4, '0')
  const raw = `06 39 98 ${digits.slice(0, 2)} ${digits.slice(2)}`
  const { value } = readIdentifier('phone', raw)!
  return plainAnswers(form, {
    identifiants: [{ kind: 'phone', value, raw, owner: 'suspect', source: 'typed' }],
  })
})
const story = () => stories[pick(stories.length)]!

/** A whole anonymous report through our public door, as a phone sends it: its file, then the report that cites it. */
export const wholeReport =
  (origin: string): Submission =>
  async (send) => {
    const evidenceBag = randomBytes(18).toString('base64url')
    const uploaded = await send(uploadPath, file, {
      origin,
      'content-type': 'application/octet-stream',
      [uploadHeaders.bag]: evidenceBag,
      [uploadHeaders.name]: 'capture.png',
    })
    if (uploaded.status !== 200) return false
    const report = {
      type: 'fake_shop',
      formVersion: form.version,
      locale: 'fr',
      orientation: {},
      answers: story(),
      idempotencyKey: randomBytes(18).toString('base64url'),
      followUpCode: drawFollowUpCode((length) => randomBytes(length)),
      evidenceBag,
    }
    const sent = await send('/api/reports', Buffer.from(JSON.stringify(report)), {
      'content-type': 'application/json',
    })
    return sent.status === 200 && (JSON.parse(sent.text) as { evidence: unknown[] }).evidence.length === 1
  }

/** The same bytes to the bare server, in one request. */
export const bareReport: Submission = async (send) => {
  const body = Buffer.concat([Buffer.from(`${JSON.stringify({ answers: story(), at: new Date() })}\n`), file])
  return (await send('/', body, { 'content-type': 'application/octet-stream' })).status === 201
}
