import type { Role } from '#domain/people/permission.ts'
import type { Context } from '../context.ts'

export interface Officer {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly unit: string
}

/** Everybody known to the console, by name. */
export async function listOfficers({ database }: Context): Promise<readonly Officer[]> {
  const rows = await database
    .selectFrom('officer as o')
    .innerJoin('unit as u', 'u.id', 'o.unit_id')
    .select(['o.id', 'o.name', 'o.role', 'u.name as unit'])
    .orderBy('o.name')
    .orderBy('o.id')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as Role }))
}
