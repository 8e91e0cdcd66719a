/** Officers' roles. The administrator has no access to cases; the auditor reads logs, not cases. */
export const roles = [
  'chat_agent',
  'complaint_officer',
  'investigator',
  'head_of_unit',
  'administrator',
  'auditor',
] as const
export type Role = (typeof roles)[number]

/**
 * Who may do what: the one table of rights. What is not written here is refused.
 * The contract names an action for each operation, so this is also the table its generated test expects.
 */
export const permissions = {
  'session.own': [
    'chat_agent',
    'complaint_officer',
    'investigator',
    'head_of_unit',
    'administrator',
    'auditor',
  ],
  'filing.read': ['chat_agent', 'complaint_officer', 'investigator', 'head_of_unit'],
  'filing.take': ['complaint_officer', 'investigator', 'head_of_unit'],
  'filing.assign': ['head_of_unit'],
  'filing.ask': ['chat_agent', 'complaint_officer', 'investigator', 'head_of_unit'],
  'filing.decide': ['complaint_officer', 'head_of_unit'],
  'evidence.download': ['complaint_officer', 'investigator', 'head_of_unit'],
  'series.read': ['complaint_officer', 'investigator', 'head_of_unit'],
  'link.judge': ['complaint_officer', 'investigator', 'head_of_unit'],
  'officer.list': ['complaint_officer', 'investigator', 'head_of_unit', 'administrator'],
  'access.audit': ['auditor'],
} as const satisfies Record<string, readonly Role[]>
export type Action = keyof typeof permissions

/** Whether a role may perform an action. */
export function may(role: Role, action: Action): boolean {
  return (permissions[action] as readonly Role[]).includes(role)
}
