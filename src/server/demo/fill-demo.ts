import { drawFollowUpCode } from '#domain/filing/follow-up-code.ts'
import type { Context } from '../context.ts'
import { linkFilingJob, relinkValuesJob } from '../linking/linking-jobs.ts'
import { connect } from '../platform/database/connect.ts'
import { type Jobs, runDueJobs } from '../platform/jobs/runner.ts'
import type { FileStore } from '../platform/services/file-store.ts'
import { seededChance } from './chance.ts'
import { addOfficers, demoOfficers } from './demo-officers.ts'
import { fileAsPerson } from './file-as-person.ts'
import { fillOnce } from './fill-once.ts'
import { judgementsOf } from './links-judged.ts'
import { type Act, demoClock, liveThrough } from './live-through.ts'
import { reviewOf } from './officers-at-work.ts'
import { type Course, type PlannedFiling, planFilings } from './plan-filings.ts'

export { demoOfficers } from './demo-officers.ts'

const seed = 'vigie'

/** Codes that open three reports of the demonstration: a question waits, an answer was given, a decision was made. */
export const demoFollowUpCodes: readonly string[] = ['asked', 'answered', 'decided'].map((course) =>
  drawFollowUpCode(seededChance(`${seed} ${course}`).random.bytes),
)
const courses: readonly Course[] = ['asked', 'answered', 'decided']

/**
 * Fills an empty database with a year of invented filings, told, linked, reviewed and judged by the same actions as
 * people use, and leaves any other alone.
 */
export async function fillDemo(
  context: Context,
  { filings = 300, say = () => undefined }: { filings?: number; say?: (line: string) => void } = {},
): Promise<void> {
  await fillOnce(context, async (now) => {
    say(`Telling a year of ${filings} invented filings, once: this takes about half a minute.`)
    await addOfficers(context, demoOfficers)
    await liveYear(context, filings, now)
  })
}

async function liveYear(context: Context, filings: number, now: Date): Promise<void> {
  const chance = seededChance(seed)
  const clock = demoClock(now)
  const hurried = connect(hurriedUrl(context))
  const demo: Context = {
    ...context,
    ...hurried,
    clock,
    random: chance.random,
    files: replacingFiles(context.files),
  }
  // Mail waits for the workers: it says nothing that depends on the day.
  const runJobs = () => runDueJobs(demo, [linkFilingJob, relinkValuesJob] as Jobs)
  const planned = planFilings(chance, filings, now)
  const shown = shownReports(planned, now)
  const acts = planned.map(
    (filing): Act => ({
      at: filing.at,
      perform: async () => {
        const place = shown.indexOf(filing)
        const filed = await fileAsPerson(demo, clock, chance, filing, demoFollowUpCodes[place])
        await runJobs()
        return [
          ...reviewOf(demo, chance, filed, now, courses[place] ?? filing.course),
          ...(await judgementsOf(demo, chance, filed.filingId, runJobs)),
        ]
      },
    }),
  )
  try {
    await liveThrough(clock, acts, now, context.stopping)
    await runJobs()
  } finally {
    await hurried.close()
  }
}

/** A fill that was cut may have left a file that no row names, under a name that the same chance draws again. */
const replacingFiles = (files: FileStore): FileStore => ({
  ...files,
  put: async (name, ...rest) => {
    await files.remove(name)
    return files.put(name, ...rest)
  },
})

/** Commits that do not wait for the disk: a power cut may cost the last moments of a demonstration, and nothing else. */
function hurriedUrl({ pool }: Context): string {
  const url = new URL(pool.options.connectionString!)
  url.searchParams.set('options', '-c synchronous_commit=off')
  return url.href
}

/** The reports whose codes are known: recent ones, old enough that what is wanted has happened to them. */
function shownReports(planned: readonly PlannedFiling[], now: Date): readonly PlannedFiling[] {
  const days = (filing: PlannedFiling) => (now.getTime() - filing.at.getTime()) / 86_400_000
  return planned
    .filter((filing) => filing.kind === 'report' && days(filing) > 15)
    .slice(-demoFollowUpCodes.length)
}
