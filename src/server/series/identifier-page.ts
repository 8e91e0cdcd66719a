import type { SharedIdentifier } from '#contract/series.ts'
import { DomainError } from '#domain/domain-error.ts'
import { groupsWithout } from '#domain/series/holds-by.ts'
import { showIdentifier as shownValue } from '#linkage'
import { comesAfter, type Position, type Shared, type WeighedValue } from './shared-values.ts'

/** Columns of the matrix read at a time. */
export const identifierPageSize = 20
/** Groups whose sizes are told. */
const groupsTold = 5

/** Identifiers of a series after a position, each with what the series would be without it. */
export function identifierPage(
  shared: Shared,
  after: string | undefined,
): { identifiers: SharedIdentifier[]; next: string | null } {
  const position = after === undefined ? undefined : readPosition(after)
  const rest = shared.values.filter((value) => !position || comesAfter(value.position, position))
  const page = rest.slice(0, identifierPageSize)
  return {
    identifiers: page.map((value) => showIdentifier(shared, value)),
    next: rest.length > page.length ? positionText(page.at(-1)!.position) : null,
  }
}

export function showIdentifier({ members, values }: Shared, shown: WeighedValue): SharedIdentifier {
  const groups = groupsWithout(members, values, values.indexOf(shown))
  const { stated, citedBy, position: _, ...value } = shown
  return {
    ...value,
    shown: shownValue({ kind: value.kind, value: stated ?? value.value }),
    citedBy: citedBy.length,
    without: { groups: groups.length, largest: groups.slice(0, groupsTold) },
  }
}

const positionText = (position: Position): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url')

function readPosition(text: string): Position {
  try {
    const read: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    if (
      Array.isArray(read) &&
      read.length === 4 &&
      read.slice(0, 3).every(Number.isInteger) &&
      typeof read[3] === 'string'
    )
      return read as unknown as Position
  } catch {}
  throw new DomainError('invalid', { problems: [{ field: 'after', code: 'not_a_position' }] })
}
