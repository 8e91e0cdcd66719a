import { client } from '#contract/client.ts'
import type { consoleOperations } from '#contract/console.ts'
import { routes } from './routes.ts'

/** Every operation of the console, typed from the contract. */
export const api = client<typeof consoleOperations>(routes, { credentials: 'same-origin' })

/** The same, for what is sent while the page is being left. */
export const lastApi = client<typeof consoleOperations>(routes, {
  credentials: 'same-origin',
  keepalive: true,
})
