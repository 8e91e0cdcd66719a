import type { Reading } from '../reading-view.ts'
import { normaliseHost } from './hostname.ts'
import type { FoundValue, IdentifierRules } from './rules.ts'

export const email: IdentifierRules = {
  maxLength: 254,
  strength: (value) => (/^.+@/.test(value) ? 'strong' : 'weak'),
  read: (typed) => {
    const written = typed.replace(/^mailto:/i, '').replace(/\s/g, '')
    const at = written.lastIndexOf('@')
    const host = at > 0 ? normaliseHost(written.slice(at + 1)) : undefined
    if (host) return { value: `${written.slice(0, at).toLowerCase()}@${host}` }
    return { value: typed.toLowerCase(), doubt: { code: 'unknown_shape' } }
  },
  show: (value) => value,
  find,
}

/** Mailbox and host of a normalised address; the mailbox is empty for what all mailboxes of a host share (`@host`). */
export function emailParts(value: string): { readonly local: string; readonly host: string } | undefined {
  const at = value.lastIndexOf('@')
  return at >= 0 ? { local: value.slice(0, at), host: value.slice(at + 1) } : undefined
}

/** RFC 5321: 64 characters before the sign, 253 of host name after it. */
const localCharacter = /[\p{L}\p{M}\p{N}.!#$%&*+=?^_~-]/u
const hostAfter = /[\p{L}\p{M}\p{N}-]{1,63}(?:\.[\p{L}\p{M}\p{N}-]{1,63}){1,8}/uy

function find({ text: view, contents }: Reading): FoundValue[] {
  const found: FoundValue[] = []
  if (!contents.hasAt) return found
  let end = 0
  for (let at = view.indexOf('@'); at >= 0; at = view.indexOf('@', at + 1)) {
    const local = localBefore(view, at, end)
    if (local === '' || local.endsWith('.')) continue
    hostAfter.lastIndex = at + 1
    const written = hostAfter.exec(view)?.[0].replace(/-+$/, '')
    const host = written && normaliseHost(written)
    if (!host) continue
    end = at + 1 + written.length
    found.push({ kind: 'email', value: `${local.toLowerCase()}@${host}`, start: at - local.length, end })
  }
  return found
}

/** The mailbox name that ends at the sign; it begins with a letter or a digit and reaches back no further than `from`. */
function localBefore(view: string, at: number, from: number): string {
  let start = at
  while (start > from && at - start < 64 && localCharacter.test(view[start - 1]!)) start--
  return view
    .slice(start, at)
    .replace(/^(?:[a-z-]*mail|to|cc|from)=/i, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
}
