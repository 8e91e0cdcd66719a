import { z } from 'zod'
import { identifierKinds } from '#linkage'

const kind = z.enum(identifierKinds)
const hubReason = z.enum(['known_list', 'class_rule', 'too_diverse'])

/** One line of the waterfall: linkage's `Evidence` as it was stored. */
const evidence = z.object({
  kind: z.enum([...identifierKinds, 'offence']),
  value: z.string().optional(),
  sign: z.enum(['+', '-', '~', '!']),
  bits: z.number(),
  reason: z.enum([
    'same_value',
    'same_part',
    'hub',
    'already_counted',
    'differs',
    'offence_agrees',
    'offence_differs',
  ]),
  citedBy: z.number(),
  filings: z.number(),
  base: z.number(),
  elsewhere: z.number(),
  hub: hubReason.optional(),
})

export const explanation = z.object({
  start: z.number(),
  evidence: z.array(evidence),
  total: z.number(),
  thresholds: z.object({ propose: z.number(), attach: z.number() }),
  /** The moment its counts are of. */
  countedAt: z.iso.datetime().optional(),
})

export const citedIdentifier = z.object({
  kind,
  value: z.string(),
  shown: z.string(),
  rarity: z.enum(['new', 'rare', 'shared', 'common']),
  /** Filings citing it, this one included, of how many in all. */
  filings: z.number(),
  base: z.number(),
  series: z.number(),
  /** The number of that series, when it is one. */
  seriesNumber: z.int().optional(),
  hub: hubReason.optional(),
})
