import type { SeriesDetail } from '#contract/series.ts'
import { DomainError } from '#domain/domain-error.ts'
import { noteAccess } from '../access/note-access.ts'
import type { Context } from '../context.ts'
import { readSeriesHistory } from '../review/read-history.ts'
import { identifierPage } from './identifier-page.ts'
import { readMembers } from './read-members.ts'
import { readSharedValues } from './shared-values.ts'

interface Asked {
  readonly seriesId: string
  readonly after?: string | undefined
}

/** Members of a series, a page at a time; the reading is written down. Throws `not_found`. */
export async function listMembers(
  context: Context,
  officerId: string,
  { seriesId, after }: Asked,
): Promise<SeriesDetail['members']> {
  await mustExist(context, seriesId)
  const page = await readMembers(context, seriesId, after)
  await note(context, officerId, 'listMembers', seriesId)
  return page
}

/** What members of a series share, a page at a time; the reading is written down. Throws `not_found`. */
export async function listSharedIdentifiers(
  context: Context,
  officerId: string,
  { seriesId, after }: Asked,
): Promise<SeriesDetail['identifiers']> {
  await mustExist(context, seriesId)
  const page = identifierPage(await readSharedValues(context, seriesId), after)
  await note(context, officerId, 'listSharedIdentifiers', seriesId)
  return page
}

/** Every act on a series, a page at a time; the reading is written down. Throws `not_found`. */
export async function listSeriesHistory(
  context: Context,
  officerId: string,
  { seriesId, after }: Asked,
): Promise<SeriesDetail['history']> {
  await mustExist(context, seriesId)
  const page = await readSeriesHistory(context, seriesId, after)
  await note(context, officerId, 'listSeriesHistory', seriesId)
  return page
}

async function mustExist({ database }: Context, seriesId: string): Promise<void> {
  const found = await database.selectFrom('series').select('id').where('id', '=', seriesId).executeTakeFirst()
  if (!found) throw new DomainError('not_found')
}

const note = ({ database, clock }: Context, officerId: string, operation: string, seriesId: string) =>
  noteAccess(database, { officerId, operation, seriesId, at: clock.now() })
