import type { Routes } from '#contract/client.ts'
import type { consoleOperations } from '#contract/console.ts'

/** Method and path of each operation. Written out so that no schema travels to the browser; a test holds it to the contract. */
export const routes: Routes<typeof consoleOperations> = {
  readSession: { method: 'GET', path: '/api/console/session' },
  signOut: { method: 'POST', path: '/api/console/sign-out' },
  countLanes: { method: 'GET', path: '/api/console/lanes' },
  listFilings: { method: 'GET', path: '/api/console/filings' },
  readFiling: { method: 'GET', path: '/api/console/filings/{id}' },
  takeFiling: { method: 'POST', path: '/api/console/filings/{id}/take' },
  assignFiling: { method: 'POST', path: '/api/console/filings/{id}/assign' },
  askPerson: { method: 'POST', path: '/api/console/filings/{id}/ask' },
  acceptFiling: { method: 'POST', path: '/api/console/filings/{id}/accept' },
  redirectFiling: { method: 'POST', path: '/api/console/filings/{id}/redirect' },
  downloadEvidence: { method: 'GET', path: '/api/console/evidence/{id}' },
  listProposals: { method: 'GET', path: '/api/console/proposals' },
  judgeProposal: { method: 'POST', path: '/api/console/proposals/{id}/judge' },
  judgeMembership: { method: 'POST', path: '/api/console/filings/{id}/membership/judge' },
  listSeries: { method: 'GET', path: '/api/console/series' },
  readSeries: { method: 'GET', path: '/api/console/series/{id}' },
  listMembers: { method: 'GET', path: '/api/console/series/{id}/members' },
  listSharedIdentifiers: { method: 'GET', path: '/api/console/series/{id}/identifiers' },
  listSeriesHistory: { method: 'GET', path: '/api/console/series/{id}/history' },
  listOfficers: { method: 'GET', path: '/api/console/officers' },
  listAccess: { method: 'GET', path: '/api/console/access' },
}
