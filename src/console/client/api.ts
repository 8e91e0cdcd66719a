import { client } from '#contract/client.ts'
import { consoleOperations } from '#contract/console.ts'
import { routesOf } from '#contract/routes.ts'

/** Every operation of the console, typed from the contract. */
export const api = client(routesOf(consoleOperations), { credentials: 'same-origin' })

/** The same, for what is sent while the page is being left. */
export const lastApi = client(routesOf(consoleOperations), { credentials: 'same-origin', keepalive: true })
