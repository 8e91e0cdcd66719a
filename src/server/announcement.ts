import { showFollowUpCode } from '#domain/filing/follow-up-code.ts'
import type { Running } from './start.ts'

/** What whoever started the program needs to know, and no more. `reportCodes` open reports of the demonstration. */
export function announcement(
  { context, databaseFolder, simulators }: Running,
  reportCodes: readonly string[],
): string {
  const { config } = context
  const lines: [string, string][] = []
  if (config.roles.has('web')) lines.push(['Public page', config.publicUrl], ['Console', config.consoleUrl])
  else lines.push(['Role', 'worker'])
  if (simulators)
    lines.push(
      ['Mailbox', simulators.mailboxUrl],
      [
        'FranceConnect',
        `${config.franceConnect.issuer} (simulator; sign in as ${simulators.people.join(', ')})`,
      ],
      ['ProConnect', `${config.proConnect.issuer} (simulator; sign in as ${simulators.officers.join(', ')})`],
    )
  if (reportCodes.length > 0)
    lines.push([
      'Follow-up',
      `${config.publicUrl}/suivi with ${reportCodes.map(showFollowUpCode).join(', or ')}`,
    ])
  lines.push(['Data', config.dataFolder])
  if (databaseFolder && !databaseFolder.startsWith(config.dataFolder))
    lines.push(['Database', databaseFolder])
  lines.push(['Stop', 'Ctrl-C'])
  return ['', ...lines.map(([label, text]) => `  ${label.padEnd(14)} ${text}`), ''].join('\n')
}
