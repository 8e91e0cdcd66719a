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
const before = /[\p{L}\p{M}\p{N}.!#$%&*+=?^_~-]{1,64}$/u
const after = /^[\p{L}\p{M}\p{N}-]{1,63}(?:\.[\p{L}\p{M}\p{N}-]{1,63}){1,8}/u

function find(view: string): FoundValue[] {
  const found: FoundValue[] = []
  let end = 0
  for (let at = view.indexOf('@'); at >= 0; at = view.indexOf('@', at + 1)) {
    const local = before.exec(view.slice(Math.max(end, at - 64), at))?.[0].replace(/^[^\p{L}\p{N}]+/u, '')
    const written = after.exec(view.slice(at + 1, at + 254))?.[0].replace(/-+$/, '')
    const host = local && written ? normaliseHost(written) : undefined
    if (!local || !written || !host || local.endsWith('.')) continue
    end = at + 1 + written.length
    found.push({ kind: 'email', value: `${local.toLowerCase()}@${host}`, start: at - local.length, end })
  }
  return found
}
