import type { Locale } from '#domain/locale.ts'
import { themePath } from './theme.ts'

/** The two languages share their slugs: switching never loses the place. */
export function inLocale(locale: Locale, path: string): string {
  if (locale === 'fr') return path
  return path === '/' ? '/en/' : `/en${path}`
}

export function readAddress(pathname: string): { readonly locale: Locale; readonly path: string } {
  const english = /^\/en(?=\/|$)/.exec(pathname)
  return english ? { locale: 'en', path: pathname.slice(3) || '/' } : { locale: 'fr', path: pathname }
}

/** Where « Effacer tout » is posted: the worker empties its records, then lets the form go to the server. */
export const erasePath = '/effacer-tout'

/**
 * Where a sign-in that leads to complaints begins. It lies under the follow-up, so that without network the worker says
 * so; what comes after is the server's and the provider's.
 */
export const followUpSignInPath = '/suivi/identite'

/** Pages to read, and what the phone alone holds: the worker gives them where there is one. */
const readingPages = [
  '/',
  '/urgence',
  '/orientation',
  '/signaler',
  '/banque',
  '/discussion',
  '/verifier',
  '/unites',
  '/conseils',
  '/aide',
  '/accessibilite',
  '/confidentialite',
  '/mentions-legales',
  '/plan',
  '/hors-connexion',
  '/jours-feries',
  '/effacer',
  '/suivi/copies',
] as const

const isUnder = (path: string, root: string): boolean =>
  path === root || (root !== '/' && path.startsWith(`${root}/`))

/**
 * Whether the worker on the phone answers an address, known from the address alone, before any body is read.
 * Everything it does not answer goes to the network untouched.
 */
export function isAnsweredOnPhone(url: URL): boolean {
  const { path } = readAddress(url.pathname)
  if (path === themePath || path === '/declaration' || /^\/declaration\/p-/.test(path)) return true
  return readingPages.some((root) => isUnder(path, root))
}

/** An address of ours, without host; `undefined` for anything else. */
export function ownPath(path: string): string | undefined {
  return /^\/(?![/\\])[\w/-]*(\?[\w=&.%+-]*)?$/.test(path) && path !== '/' ? path : undefined
}

/** Addresses of a draft, in one language. */
export function draftAddresses(locale: Locale, id: string) {
  const base = inLocale(locale, `/declaration/${id}`)
  return {
    tasks: base,
    question: (section: string, question: string) => `${base}/${section}/${question}`,
    row: (section: string, question: string, row: number) => `${base}/${section}/${question}/${row}`,
    check: `${base}/relire`,
    send: `${base}/envoyer`,
    receipt: `${base}/recepisse`,
    later: `${base}/plus-tard`,
    elsewhere: `${base}/autre-appareil`,
    close: `${base}/fermer`,
    remove: `${base}/supprimer`,
    leave: `${base}/quitter`,
    complain: `${base}/porter-plainte`,
    identify: `${base}/identite`,
    renew: `${base}/mise-a-jour`,
  }
}
