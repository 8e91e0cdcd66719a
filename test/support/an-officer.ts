import type { Role } from '#domain/people/permission.ts'
import type { Context } from '#server/context.ts'
import { openOfficerSession } from '#server/officers/open-session.ts'

export interface TestOfficer {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly subject: string
}

let made = 0

/** An officer of a unit of their own making, known to the console. */
export async function anOfficer(
  { database, random }: Context,
  role: Role = 'complaint_officer',
): Promise<TestOfficer> {
  made += 1
  const officer = { id: random.uuid(), name: `Agent ${made}`, role, subject: `subject-${made}` }
  await database
    .insertInto('unit')
    .values({ id: 'unit', name: 'Unité d’essai', force: 'police', departement: '78' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await database
    .insertInto('officer')
    .values({ ...officer, unit_id: 'unit' })
    .execute()
  return officer
}

/** Header of a signed-in officer's browser, on a page of the console. */
export async function signedIn(context: Context, officer: TestOfficer): Promise<Record<string, string>> {
  const session = await openOfficerSession(context, officer)
  return { cookie: `agent=${session!.token}`, 'sec-fetch-site': 'same-origin' }
}
