import { trustedTypesPolicy } from '#pages/headers.ts'
import { readTheme } from '#pages/theme.ts'
import { noteFirstTheme } from './theme-note.ts'

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string }
}

const address = '/sw.js'

/** The one script address that pages may name; any other is refused by the browser itself. */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator)) return
  // The worker cannot read the cookie in which the server keeps what was chosen before it came.
  const theme = readTheme(document.documentElement.dataset.theme)
  if (theme) noteFirstTheme(theme).catch(() => undefined)
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy(trustedTypesPolicy, {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError('not the worker')
      return url
    },
  })
  const url = policy ? policy.createScriptURL(address) : address
  // Private windows and full disks refuse: the server goes on answering.
  navigator.serviceWorker.register(url).then(keepForLonger, () => undefined)
}

/** Drafts then stay for thirty days instead of seven. */
function keepForLonger(): void {
  if (/^\/(en\/)?declaration\/p-/.test(location.pathname))
    navigator.storage?.persist?.().catch(() => undefined)
}
