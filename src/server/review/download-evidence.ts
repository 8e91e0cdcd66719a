import { noteAccess } from '../access/note-access.ts'
import type { Context } from '../context.ts'
import { type OpenedEvidence, openEvidence } from '../evidence/open-evidence.ts'

/** The original of a file, unaltered; the download is written down before the first byte leaves. Throws `not_found`. */
export async function downloadEvidence(
  context: Context,
  officerId: string,
  evidenceId: string,
): Promise<OpenedEvidence> {
  const file = await openEvidence(context, evidenceId)
  await noteAccess(context.database, {
    officerId,
    operation: 'downloadEvidence',
    filingId: file.filingId,
    evidenceId,
    at: context.clock.now(),
  })
  return file
}
