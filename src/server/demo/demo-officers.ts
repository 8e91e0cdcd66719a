import type { Role } from '#domain/people/permission.ts'
import type { Context } from '../context.ts'
import type { OfficerAccount } from '../simulators/proconnect.ts'

/** An officer of the demonstration, as the identity provider's simulator knows them. */
export interface DemoOfficer extends OfficerAccount {
  readonly id: string
  readonly role: Role
  readonly unitId: string
}

const demoUnits = [
  { id: 'bta-rambouillet', name: 'Brigade de Rambouillet', force: 'gendarmerie', departement: '78' },
  { id: 'csp-lyon', name: 'Commissariat de Lyon', force: 'police', departement: '69' },
  { id: 'plateforme', name: 'Plateforme nationale', force: 'police', departement: '92' },
] as const

const roleLabels: Readonly<Record<Role, string>> = {
  chat_agent: 'agent de permanence',
  complaint_officer: 'agent des plaintes',
  investigator: 'enquête',
  head_of_unit: 'responsable d’unité',
  administrator: 'administration',
  auditor: 'contrôle des accès',
}

const officer = (
  number: number,
  login: string,
  name: string,
  role: Role,
  unitId: (typeof demoUnits)[number]['id'],
): DemoOfficer => ({
  id: `0ff1ce00-0000-4000-8000-${String(number).padStart(12, '0')}`,
  login,
  subject: `pc-${login}`,
  name,
  role,
  unitId,
  unit: demoUnits.find(({ id }) => id === unitId)!.name,
  roleLabel: roleLabels[role],
})

/** Invented people: a few of each role. */
export const demoOfficers: readonly DemoOfficer[] = [
  officer(1, 'permanence', 'Inès Caron', 'chat_agent', 'plateforme'),
  officer(2, 'plaintes', 'Lucie Roche', 'complaint_officer', 'bta-rambouillet'),
  officer(3, 'plaintes2', 'Moussa Sow', 'complaint_officer', 'csp-lyon'),
  officer(4, 'plaintes3', 'Hélène Garnier', 'complaint_officer', 'plateforme'),
  officer(5, 'enquete', 'Clément Berger', 'investigator', 'plateforme'),
  officer(6, 'enquete2', 'Nadia Lefort', 'investigator', 'csp-lyon'),
  officer(7, 'chef', 'Antoine Vasseur', 'head_of_unit', 'plateforme'),
  officer(8, 'chef2', 'Sylvie Marchand', 'head_of_unit', 'bta-rambouillet'),
  officer(9, 'admin', 'Paul Rivière', 'administrator', 'plateforme'),
  officer(10, 'controle', 'Claire Aubry', 'auditor', 'plateforme'),
]

/** Writes units and officers: in a real service an administrator does, from the identity provider's directory. */
export async function addOfficers({ database }: Context, officers: readonly DemoOfficer[]): Promise<void> {
  await database
    .insertInto('unit')
    .values([...demoUnits])
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await database
    .insertInto('officer')
    .values(
      officers.map(({ id, subject, name, role, unitId }) => ({ id, subject, name, role, unit_id: unitId })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
