import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import type { Context } from '../context.ts'
import { keepSessionCookie } from './session-cookie.ts'

const config = readConfig({ NODE_ENV: 'test' })

test.each([
  ['https://console.example', '__Host-agent=secret; Path=/; HttpOnly; Secure; SameSite=Lax'],
  ['http://127.0.0.1:3001', 'agent=secret; Path=/; HttpOnly; SameSite=Lax'],
])(
  'the session of an officer is out of reach of scripts and of other sites, and ends with the browser: %s',
  async (consoleUrl, cookie) => {
    const site = new Hono().get('/', (http) => {
      keepSessionCookie({ config: { ...config, consoleUrl } } as Context, http, 'secret')
      return http.text('')
    })
    expect((await site.request('/')).headers.get('set-cookie')).toBe(cookie)
  },
)
