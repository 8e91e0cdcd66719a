import { expect, test } from 'vitest'
import { z } from 'zod'
import { addJob, defineJob } from '#server/platform/jobs/job.ts'
import { runDueJobs } from '#server/platform/jobs/runner.ts'
import { testContext } from './context.ts'

const context = await testContext()
test('a job added in a transaction runs', async () => {
  const seen: string[] = []
  const job = defineJob('note_word', z.object({ word: z.string() }), async (_, { word }) => {
    seen.push(word)
  })
  await context.database.transaction().execute((trx) => addJob(trx, job, { word: 'oui' }))
  await runDueJobs(context, [job])
  expect(seen).toEqual(['oui'])
  await context.mail.send({ to: 'a@b.example', subject: 's', text: 'bonjour' })
  expect(context.mails[0]?.text).toContain('bonjour')
})
