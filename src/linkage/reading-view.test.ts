import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingView } from './reading-view.ts'

describe('readingView', () => {
  it.each([
    ['hxxps://a[.]example', 'https://a.example'],
    ['HXXP://a.example', 'http://a.example'],
    ['a(at)b(dot)example', 'a@b.example'],
    ['a [at] b [dot] example', 'a@b.example'],
    ['a arobase b point fr', 'a@b.fr'],
    ['0\u200b6\u00a039', '06 39'],
    ['０６＠．', '06@.'],
    ['à ce point', 'à ce point'],
    ['le point fort, at home', 'le point fort, at home'],
    ['hxxp et rien d’autre', 'hxxp et rien d’autre'],
  ])('%j reads %j', (written, read) => expect(readingView(written).text).toBe(read))

  it('leads every character back to where it was written', () => {
    const written = 'é [.] 0\u200b6(at)x'
    const view = readingView(written)
    const origin = (read: string) => {
      const at = view.text.indexOf(read)
      return written.slice(view.originalStart(at), view.originalEnd(at + read.length))
    }
    expect(view.text).toBe('é.06@x')
    expect(origin('é')).toBe('é')
    expect(origin('.')).toBe(' [.] ')
    expect(origin('06')).toBe('0\u200b6')
    expect(origin('@')).toBe('(at)')
    expect(origin('x')).toBe('x')
    expect(origin(view.text)).toBe(written)
  })

  it('offsets rise and stay within the text', () => {
    const piece = fc.constantFrom(
      '[.]',
      '(at)',
      'hxxp://',
      '\u200b',
      '\u00a0',
      'a',
      ' ',
      ' arobase ',
      '０',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const written = pieces.join('')
        const { text, originalStart, originalEnd } = readingView(written)
        let last = 0
        for (let i = 0; i < text.length; i++) {
          expect(originalStart(i)).toBeGreaterThanOrEqual(last)
          expect(originalEnd(i + 1)).toBeGreaterThan(originalStart(i))
          last = originalStart(i)
        }
        expect(originalEnd(text.length)).toBeLessThanOrEqual(written.length)
      }),
    )
  })
})
