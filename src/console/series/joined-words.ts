import type { SeriesDetail } from '#contract/console.ts'
import type { Format } from '../texts/format.ts'
import type { Catalogue } from '../texts/fr.ts'

type Member = SeriesDetail['members'][number]

/** Who tied a filing to its series, and when. */
export function joinedWords(member: Member, t: Catalogue, format: Format): string {
  const day = format.day(member.joined)
  if (member.decidedBy === 'officer' && member.officer) return t.series.byOfficer(member.officer, day)
  return member.explanation ? t.series.byComputation(day) : t.series.opener(day)
}
