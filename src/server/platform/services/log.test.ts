import { expect, test } from 'vitest'
import { seededRandom, settableClock } from '#test/support/time-and-chance.ts'
import { jsonLog } from './log.ts'

function logOf(error: unknown): string {
  const lines: string[] = []
  jsonLog(settableClock(), seededRandom(), (line) => lines.push(line)).error('failed', error)
  return lines.join('')
}

const caught = (act: () => unknown): unknown => {
  try {
    return act()
  } catch (error) {
    return error
  }
}

test.each([
  ['JSON', caught(() => JSON.parse('{"nom":"Moreau" et 0639981234'))],
  ['a URL', caught(() => new URL('jeanne.moreau@courriel.example'))],
  ['PostgreSQL', Object.assign(new Error('value Moreau is bad'), { severity: 'ERROR', code: '22P02' })],
  ['a message that cites', new Error('no officer “Moreau” at moreau@courriel.example or 0639981234')],
  ['a thrown text', 'Moreau'],
])('what a person typed does not reach the log through an error of %s', (_, error) => {
  const line = logOf(error)
  expect(line).not.toMatch(/moreau/i)
  expect(line).not.toContain('1234')
})

test('an error keeps its kind, its code, its plain words and where it happened', () => {
  const line = JSON.parse(logOf(Object.assign(new TypeError('not a function'), { code: 'E_CODE' })))
  expect(line).toMatchObject({
    level: 'error',
    event: 'failed',
    error: 'TypeError',
    code: 'E_CODE',
    message: 'not a function',
  })
  expect(line.stack).toContain('log.test.ts')
})

test('the identifier given back is in the line', () => {
  const lines: string[] = []
  const id = jsonLog(settableClock(), seededRandom(), (line) => lines.push(line)).error(
    'failed',
    new Error('x'),
  )
  expect(JSON.parse(lines[0]!)).toMatchObject({ id })
})
