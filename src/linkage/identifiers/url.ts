import { normaliseHost } from './hostname.ts'
import { readProfileLink } from './profile-link.ts'
import type { FoundValue, IdentifierRules } from './rules.ts'

export const url: IdentifierRules = {
  maxLength: 2048,
  strength: () => 'strong',
  read: (typed) => {
    const value = normaliseUrl(typed.replace(/\s/g, ''))
    return value ? { value } : { value: typed, doubt: { code: 'unknown_shape' } }
  },
  show: (value) => {
    if (normaliseUrl(value) !== value) return value
    return value.replace(/^https:\/\//, '').replace(/^((?:http:\/\/)?[^/]+)\/$/, '$1')
  },
  find,
}

/** Scheme, punycode host, path: `HXXPS`, user names and default ports are dropped; without scheme, https is meant. */
function normaliseUrl(written: string): string | undefined {
  const parts =
    /^(?:(https?):\/\/)?(?:[^\s/?#@]{0,200}@)?([^\s/:?#@]{3,253})(?::(\d{1,5}))?([/?#]\S{0,2000})?$/i.exec(
      written,
    )
  const host = parts && normaliseHost(parts[2]!)
  if (!parts || !host) return undefined
  const scheme = (parts[1] ?? 'https').toLowerCase()
  const port = parts[3] && Number(parts[3]) !== (scheme === 'http' ? 80 : 443) ? `:${Number(parts[3])}` : ''
  const rest = (parts[4] ?? '').replace(/[^\x21-\x7e]+/g, (text) => encodeURIComponent(text.toWellFormed()))
  return `${scheme}://${host}${port}${rest.startsWith('/') ? '' : '/'}${rest}`
}

/** Host and the rest (from its first slash) of a normalised address. */
export function urlParts(value: string): { readonly host: string; readonly rest: string } | undefined {
  const parts = /^https?:\/\/([^/:]+)(?::\d+)?(\/.*)$/.exec(value)
  return parts ? { host: parts[1]!, rest: parts[2]! } : undefined
}

/** Endings that make a bare word a site name. Those that are also French or English words count only beside a path, digit or dash. */
const endings: ReadonlySet<string> = new Set(
  (
    'com fr ly gl gd sh gg fm net org eu info biz name pro shop store online site website web xyz top club icu vip live life fun space ' +
    'click link buzz work world today news app dev io ai cc tv ws tk ml ga cf gq pw bid loan win men date trade party ' +
    'best cheap deals sale market boutique immo paris bzh re pm yt nc pf gp mq gf uk ie nl lu ch li pt pl cz sk hu ro ' +
    'bg gr hr rs ua ru by kz tr dk fi no lt lv ee ci sn ma dz tn cm bj tg ng gh us br mx ar cl cn hk jp kr sg ph vn id ' +
    'au nz za agency support services solutions finance capital cash money bank credit email cloud host digital network ' +
    'group company center international global social page pages media art blog one plus cfd sbs rest bond monster cyou ' +
    'lol quest beauty hair skin makeup autos boats homes mom test example invalid'
  ).split(' '),
)
const wordLike: ReadonlySet<string> = new Set(
  (
    'de es it be me la se si in at is to co ca as so my us ma no work live date best one plus test art link name web ' +
    'men win hair skin rest fun pro re pages page money cash bank news today support services email group info'
  ).split(' '),
)

const opening = /(?<![\p{L}\p{N}])https?:\/\/|(?<![\p{L}\p{N}@.-])[\p{L}\p{N}][\p{L}\p{N}.-]*/giu

function find(view: string): FoundValue[] {
  const found: FoundValue[] = []
  opening.lastIndex = 0
  for (let match = opening.exec(view); match; match = opening.exec(view)) {
    const hasScheme = match[0].endsWith('://')
    const hostAt = match.index + (hasScheme ? match[0].length : 0)
    const hit = linkAt(view, match.index, hostAt, hasScheme)
    if (hit) {
      found.push(hit)
      opening.lastIndex = Math.max(hit.end, opening.lastIndex)
    }
  }
  return found
}

function linkAt(view: string, start: number, hostAt: number, hasScheme: boolean): FoundValue | undefined {
  const written = /^[\p{L}\p{M}\p{N}._-]{3,260}/u
    .exec(view.slice(hostAt, hostAt + 260))?.[0]
    .replace(/[.-]+$/, '')
  if (!written?.includes('.')) return undefined
  const host = normaliseHost(written)
  if (!host) return undefined
  const hostEnd = hostAt + written.length
  if (view[hostEnd] === '@') return undefined
  const tail = /^(?::\d{1,5})?(?:[/?#][^\s<>"«»“”`|\\^]{0,1800})?/.exec(
    view.slice(hostEnd, hostEnd + 1810),
  )![0]
  const path = withoutTrailingPunctuation(tail)
  if (!hasScheme && !isPlausible(written, host, path)) return undefined
  const end = hostEnd + path.length
  const value = normaliseUrl(view.slice(start, end))
  if (!value) return undefined
  return { ...(readProfileLink(value) ?? { kind: 'url', value }), start, end }
}

/** A word with a dot in it is a site only when its ending is one; the rest are sentences without a space after the stop. */
function isPlausible(written: string, host: string, path: string): boolean {
  const labels = host.split('.')
  const ending = labels.at(-1)!
  const hasPath = /^[/]\S/.test(path)
  if (/^\d+$/.test(ending)) return hasPath
  if (/^www\./i.test(written) || ending.startsWith('xn--')) return true
  if (!endings.has(ending) && !wordLike.has(ending)) return false
  if (hasPath) return true
  if (/[a-z]\.\p{Lu}/u.test(written)) return false
  return !wordLike.has(ending) || labels.length > 2 || /[\d-]/.test(labels.at(-2)!)
}

/** A link in a sentence: the full stop, the closing quote and an unopened parenthesis are not its own. */
function withoutTrailingPunctuation(tail: string): string {
  let end = tail.length
  for (; end > 0; end--) {
    const last = tail[end - 1]!
    if (last === ')' && tail.lastIndexOf('(', end - 1) >= 0) break
    if (!'.,;:!?…\'’")]}*_>'.includes(last)) break
  }
  return tail.slice(0, end)
}
