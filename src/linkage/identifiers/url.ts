import type { Reading } from '../reading-view.ts'
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

/** By the dots: around each, the longest run of characters a host may have. */
function find({ text: view }: Reading): FoundValue[] {
  const found: FoundValue[] = []
  let after = 0
  for (let dot = view.indexOf('.'); dot >= 0; dot = view.indexOf('.', after)) {
    let start = dot
    while (start > after && isHostCharacter(view.charCodeAt(start - 1))) start--
    let end = dot
    while (end < view.length && isHostCharacter(view.charCodeAt(end))) end++
    const hit = linkAt(view, start, end)
    if (hit) found.push(hit)
    after = Math.max(hit?.end ?? 0, end, dot + 1)
  }
  return found
}

/** Letters, digits, dots, dashes; what is no letter beyond ASCII is refused when the host is normalised. */
function isHostCharacter(code: number): boolean {
  if (code < 128) {
    const letter = code | 32
    return (
      (letter >= 97 && letter <= 122) ||
      (code >= 48 && code <= 57) ||
      code === 46 ||
      code === 45 ||
      code === 95
    )
  }
  if (code < 0xc0) return false
  return (
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xd800 && code <= 0xdfff)
  )
}

const tailShape = /(?::\d{1,5})?(?:[/?#][^\s<>"«»“”`|\\^\0]{0,1800})?/y

function linkAt(view: string, from: number, to: number): FoundValue | undefined {
  let hostAt = from
  while (hostAt < to && !/[\p{L}\p{N}]/u.test(view[hostAt]!)) hostAt++
  const scheme = view.slice(Math.max(0, hostAt - 8), hostAt)
  const schemeLength = hostAt === from ? (/https?:\/\/$/i.exec(scheme)?.[0].length ?? 0) : 0
  const hasScheme = schemeLength > 0 && !/[\p{L}\p{N}]/u.test(view[hostAt - schemeLength - 1] ?? '')
  if (!hasScheme && view[hostAt - 1] === '@') return undefined
  let hostEnd = Math.min(to, hostAt + 260)
  while (hostEnd > hostAt && (view[hostEnd - 1] === '.' || view[hostEnd - 1] === '-')) hostEnd--
  const written = view.slice(hostAt, hostEnd)
  if (written.length < 3 || !written.includes('.') || view[hostEnd] === '@') return undefined
  if (!hasScheme && !hasPlausibleEnding(written)) return undefined
  const host = normaliseHost(written)
  if (!host) return undefined
  tailShape.lastIndex = hostEnd
  const path = withoutTrailingPunctuation(tailShape.exec(view)![0])
  if (!hasScheme && !isPlausible(written, host, path)) return undefined
  const start = hasScheme ? hostAt - schemeLength : hostAt
  const end = hostEnd + path.length
  const value = normaliseUrl(view.slice(start, end))
  if (!value) return undefined
  return { ...((path.length > 1 ? readProfileLink(value) : undefined) ?? { kind: 'url', value }), start, end }
}

/** Before any work: most dots stand between words, and end none of the names sites have. */
function hasPlausibleEnding(written: string): boolean {
  const ending = written.slice(written.lastIndexOf('.') + 1).toLowerCase()
  return endings.has(ending) || wordLike.has(ending) || /[^a-z]/.test(ending) || /^www\./i.test(written)
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
