import { client, type Routes } from '#contract/client.ts'
import type { publicOperations } from '#contract/public.ts'

/** Method and path of each operation: the schemas stay on the server. A path that differs does not compile. */
const routes: Routes<typeof publicOperations> = {
  submitReport: { method: 'POST', path: '/api/reports' },
  openForm: { method: 'POST', path: '/api/form-tokens' },
  listEvidence: { method: 'POST', path: '/api/evidence/list' },
  removeEvidence: { method: 'POST', path: '/api/evidence/remove' },
  readLinkage: { method: 'POST', path: '/api/follow-up/linkage' },
}

/** No cookie goes along: nothing ties one report to another, nor to a visit. */
export const server = client<typeof publicOperations>(routes, { credentials: 'omit' })

/** A page waits for the network this long, then does without. */
export const patience = 2_500
