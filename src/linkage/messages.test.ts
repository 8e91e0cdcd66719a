import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findIdentifiers } from './find-identifiers.ts'
import type { FoundIdentifier, IdentifierKind, IdentifierRole } from './identifier.ts'

interface Label {
  readonly kind: IdentifierKind
  readonly raw: string
  readonly normalised: string
  readonly start: number
  readonly end: number
  readonly role: IdentifierRole
}
interface Message {
  readonly id: string
  readonly text: string
  readonly found: readonly Label[]
}

interface Tally {
  right: number
  extra: number
  missed: number
  rightRole: number
}

const folder = join(import.meta.dirname, '../../data/messages')
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
const messagesOf = (file: string): Message[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Message)

const isSame = (label: Label, found: FoundIdentifier): boolean =>
  label.kind === found.kind &&
  label.normalised === found.value &&
  found.start < label.end &&
  label.start < found.end

function score(messages: readonly Message[]): { kinds: Map<string, Tally>; all: Tally; faults: string[] } {
  const kinds = new Map<string, Tally>()
  const all: Tally = { right: 0, extra: 0, missed: 0, rightRole: 0 }
  const faults: string[] = []
  const count = (kind: string, what: keyof Tally): void => {
    const tally = kinds.get(kind) ?? { right: 0, extra: 0, missed: 0, rightRole: 0 }
    tally[what]++
    all[what]++
    kinds.set(kind, tally)
  }
  for (const { id, text, found: labels } of messages) {
    const left = findIdentifiers(text)
    for (const label of labels) {
      const at = left.findIndex((found) => isSame(label, found))
      const [hit] = at < 0 ? [] : left.splice(at, 1)
      count(label.kind, hit ? 'right' : 'missed')
      if (!hit) faults.push(`${id} missed ${label.kind} ${label.raw}`)
      else if (hit.role === label.role) count(label.kind, 'rightRole')
      else faults.push(`${id} ${label.kind} ${label.raw}: ${hit.role} (${hit.reason}), not ${label.role}`)
    }
    for (const { kind, raw } of left) {
      count(kind, 'extra')
      faults.push(`${id} extra ${kind} ${raw}`)
    }
  }
  return { kinds, all, faults }
}

const share = (part: number, rest: number): string =>
  part + rest === 0 ? '—' : (part / (part + rest)).toFixed(3)
const row = (name: string, { right, extra, missed, rightRole }: Tally): string =>
  `${name.padEnd(12)} precision ${share(right, extra)}  recall ${share(right, missed)}  role ${share(rightRole, right - rightRole)}  of ${right + missed}`

describe('labelled messages', () => {
  it.each(files)('%s: labels stand where they say', (file) => {
    for (const { id, text, found } of messagesOf(file))
      for (const { raw, start, end } of found) expect([id, text.slice(start, end)]).toEqual([id, raw])
  })

  it.each(files)('%s is read with the precision and recall printed', (file) => {
    const { kinds, all, faults } = score(messagesOf(file))
    console.log(
      [file, ...[...kinds].sort().map(([kind, tally]) => row(kind, tally)), row('all', all), ...faults].join(
        '\n',
      ),
    )
    expect(all.right / (all.right + all.extra)).toBeGreaterThan(floors.precision)
    expect(all.right / (all.right + all.missed)).toBeGreaterThan(floors.recall)
    expect(all.rightRole / all.right).toBeGreaterThan(floors.role)
  })
})

/** Below these a change has broken something; texts written by somebody else are read less well than one's own. */
const floors = { precision: 0.9, recall: 0.85, role: 0.85 }
