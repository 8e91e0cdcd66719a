import { StartError } from './start-error.ts'

export type Environment = Readonly<Record<string, string | undefined>>

export interface Variable<T> {
  readonly type: string
  readonly explanation: string
  readonly fallback: T
  /** Undefined when the value is not one. */
  readonly parse: (value: string) => Exclude<T, undefined> | undefined
}

type Variables = Readonly<Record<string, Variable<unknown>>>
type Values<V extends Variables> = { readonly [K in keyof V]: V[K] extends Variable<infer T> ? T : never }

const isPort = (value: string) => /^\d{1,5}$/.test(value) && Number(value) <= 65535

/** The kinds of variables an environment may hold. */
export const variable = {
  text: <T extends string | undefined>(fallback: T, explanation: string): Variable<T | string> => ({
    type: 'text',
    explanation,
    fallback,
    parse: (value) => value as Exclude<T | string, undefined>,
  }),
  choice: <const C extends string>(choices: readonly C[], fallback: C, explanation: string): Variable<C> => ({
    type: choices.join(' | '),
    explanation,
    fallback,
    parse: (value) => choices.find((choice) => choice === value) as Exclude<C, undefined> | undefined,
  }),
  flag: (fallback: boolean | undefined, explanation: string): Variable<boolean | undefined> => ({
    type: 'true | false',
    explanation,
    fallback,
    parse: (value) => ({ true: true, false: false })[value],
  }),
  /** 0 lets the system choose. */
  port: (fallback: number, explanation: string): Variable<number> => ({
    type: 'port',
    explanation,
    fallback,
    parse: (value) => (isPort(value) ? Number(value) : undefined),
  }),
  count: (fallback: number, explanation: string): Variable<number> => ({
    type: 'whole number from 1',
    explanation,
    fallback,
    parse: (value) => (/^[1-9]\d{0,6}$/.test(value) ? Number(value) : undefined),
  }),
  url: (
    protocols: readonly string[],
    fallback: undefined,
    explanation: string,
  ): Variable<string | undefined> => ({
    type: `${protocols.join(' or ')} address`,
    explanation,
    fallback,
    parse: (value) => (protocols.includes(URL.parse(value)?.protocol ?? '') ? value : undefined),
  }),
  key: (fallback: undefined, explanation: string): Variable<Buffer | undefined> => ({
    type: '32 bytes in base64',
    explanation,
    fallback,
    parse: (value) => {
      const bytes = Buffer.from(value, 'base64')
      return bytes.length === 32 ? bytes : undefined
    },
  }),
}

/** Reads every declared variable; an empty one counts as absent. Values are never repeated in errors: some are secret. */
export function readVariables<V extends Variables>(variables: V, environment: Environment): Values<V> {
  for (const name of Object.keys(environment))
    if (name.startsWith('VIGIE_') && !(name in variables))
      throw new StartError(
        `${name} is not a variable of this program. Did you mean ${nearest(name, Object.keys(variables))}?`,
      )
  const read = Object.entries(variables).map(([name, { type, fallback, parse }]) => {
    const value = environment[name]
    if (value === undefined || value === '') return [name, fallback]
    const parsed = parse(value)
    if (parsed === undefined) throw new StartError(`${name} is not valid: expected ${type}.`)
    return [name, parsed]
  })
  return Object.fromEntries(read) as Values<V>
}

/** The table of variables, for people: in Markdown, so that the README can carry it too. */
export function describeVariables(variables: Variables): string {
  const cell = (text: string) => text.replaceAll('|', '\\|')
  const rows = Object.entries(variables).map(
    ([name, { type, fallback, explanation }]) =>
      `| \`${name}\` | ${cell(type)} | ${fallback === undefined ? '' : `\`${String(fallback)}\``} | ${cell(explanation)} |`,
  )
  return ['| variable | type | default | what it does |', '|---|---|---|---|', ...rows].join('\n')
}

function nearest(name: string, known: readonly string[]): string {
  return known
    .map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
    .reduce((best, next) => (next.distance < best.distance ? next : best)).candidate
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]!
}
