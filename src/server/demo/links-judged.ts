import type { Explanation } from '#linkage'
import type { Context } from '../context.ts'
import { judgeMembership } from '../series/judge-membership.ts'
import { type Across, judgeProposal } from '../series/judge-proposal.ts'
import type { Verdict } from '../series/write-judgement.ts'
import type { Chance } from './chance.ts'
import { judgementReasons } from './conversations.ts'
import { demoOfficers } from './demo-officers.ts'
import type { Act } from './live-through.ts'

const day = 86_400_000

/** Bits past which an investigator finds the same author. */
const sure = 4

const judges = demoOfficers.filter(({ role }) => role === 'investigator')

/** What investigators will say, days later, of the links that a filing has just been given. */
export async function judgementsOf(
  context: Context,
  chance: Chance,
  filingId: string,
  runJobs: () => Promise<void>,
): Promise<readonly Act[]> {
  const { database, clock } = context
  const proposals = await database
    .selectFrom('proposal')
    .select(['id', 'bits'])
    .where('filing_id', '=', filingId)
    .where('status', '=', 'open')
    .orderBy('bits', 'desc')
    .orderBy('id')
    .execute()
  const membership = await database
    .selectFrom('membership')
    .select(['series_id', 'explanation'])
    .where('filing_id', '=', filingId)
    .executeTakeFirst()
  const later = () => new Date(clock.now().getTime() + chance.between(1, 9) * day)
  const judge = (perform: (given: Given) => Promise<unknown>, verdict: Verdict): Act => ({
    at: later(),
    perform: async () => {
      await perform({
        officerId: chance.pick(judges).id,
        verdict,
        reason: chance.pick(judgementReasons[verdict]),
      })
      await runJobs()
      return []
    },
  })
  const answers = proposals
    .filter(() => chance.happens(0.6))
    .map(({ id, bits }) =>
      judge(
        async ({ officerId, ...given }) =>
          judgeProposal(context, officerId, {
            proposalId: id,
            across: await acrossOf(context, id, bits),
            ...given,
          }),
        chance.pick(
          bits > sure ? ['same', 'same', 'same', 'unsure'] : ['same', 'different', 'different', 'unsure'],
        ),
      ),
    )
  if (!membership?.explanation || !chance.happens(0.15)) return answers
  const bits = (membership.explanation as Explanation).total
  const confirmed = judge(
    ({ officerId, ...given }) =>
      judgeMembership(context, officerId, { filingId, seriesId: membership.series_id, ...given }),
    chance.pick(bits > sure ? ['same'] : ['same', 'same', 'different', 'unsure']),
  )
  return [...answers, confirmed]
}

/** Told that a filing is in a series already, an investigator sure of the tie has both compared; else it moves alone. */
async function acrossOf(
  { database }: Context,
  proposalId: string,
  bits: number,
): Promise<Across | undefined> {
  const found = await database
    .selectFrom('proposal')
    .innerJoin('membership', 'membership.filing_id', 'proposal.filing_id')
    .select('membership.series_id as from')
    .where('proposal.id', '=', proposalId)
    .where('proposal.series_id', 'is not', null)
    .executeTakeFirst()
  return found && { ...found, act: bits > sure ? 'propose_merge' : 'move_filing' }
}

interface Given {
  readonly officerId: string
  readonly verdict: Verdict
  readonly reason: string | undefined
}
