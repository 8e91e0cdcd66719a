import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergePages, neighbour, nextOpen, patchPages } from './keyset.ts'

interface Row {
  id: string
  version: number
}
const page = (ids: string, next: string | null) => ({
  filings: [...ids].map((id): Row => ({ id, version: 1 })),
  next,
})
const ids = (rows: readonly Row[]) => rows.map((row) => row.id).join('')

describe('keyset pages', () => {
  it('keeps a filing where it was first seen when it slides onto a later page', () => {
    expect(ids(mergePages([page('abc', 'c'), page('cde', null)]))).toBe('abcde')
  })

  it('shows each filing once, in order of first sight, whatever the pages', () => {
    const letters = fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 6 }).map((all) => all.join(''))
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 5 }), (pages) => {
        const merged = ids(mergePages(pages.map((text) => page(text, null))))
        expect(merged).toBe([...new Set(pages.join(''))].join(''))
      }),
    )
  })

  it('brings one row up to date without moving any', () => {
    const pages = [page('abc', 'c'), page('de', null)]
    const patched = patchPages(pages, { id: 'd', version: 2 })
    expect(ids(mergePages(patched))).toBe('abcde')
    expect(mergePages(patched).find((row) => row.id === 'd')?.version).toBe(2)
    expect(patched[0]).toBe(pages[0])
    expect(patchPages(pages, { id: 'z', version: 9 })).toEqual(pages)
  })

  it('walks to the neighbours and stops at the ends', () => {
    const rows = mergePages([page('abc', null)])
    expect(neighbour(rows, undefined, 1)?.id).toBe('a')
    expect(neighbour(rows, 'a', 1)?.id).toBe('b')
    expect(neighbour(rows, 'c', 1)).toBeUndefined()
    expect(neighbour(rows, 'a', -1)).toBeUndefined()
  })

  it('goes on to the next undecided row, then back to those skipped', () => {
    const rows = mergePages([page('abcd', null)])
    const open = (closed: string) => (row: Row) => !closed.includes(row.id)
    expect(nextOpen(rows, 'a', open('ab'))?.id).toBe('c')
    expect(nextOpen(rows, 'd', open('d'))?.id).toBe('c')
    expect(nextOpen(rows, 'b', open('abcd'))).toBeUndefined()
  })
})
