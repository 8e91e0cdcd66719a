import type { SeriesMember } from '#contract/series.ts'
import type { Format } from '../texts/format.ts'
import type { Catalogue } from '../texts/fr.ts'
import { initialled } from '../texts/initialled.ts'

/** Who tied a filing to its series, and when. */
export function joinedWords(member: SeriesMember, t: Catalogue, format: Format): string {
  const day = format.day(member.joined)
  if (member.decidedBy === 'officer' && member.officer)
    return t.series.byOfficer(initialled(member.officer), day)
  return member.explanation ? t.series.byComputation(day) : t.series.opener(day)
}
