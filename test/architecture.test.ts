import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** The layers: what each root may import beside itself. */
const layers = {
  linkage: [],
  domain: ['linkage'],
  contract: ['domain', 'linkage'],
  design: ['domain', 'linkage'],
  pages: ['design', 'contract', 'domain', 'linkage'],
  phone: ['pages', 'design', 'contract', 'domain', 'linkage'],
  console: ['design', 'contract', 'domain', 'linkage'],
  server: ['pages', 'contract', 'domain', 'linkage'],
} as const satisfies Record<string, readonly string[]>
type Root = keyof typeof layers

/** Fewer files than this and the test looks at the wrong place. */
const fewest: Record<Root, number> = {
  linkage: 10,
  domain: 15,
  contract: 5,
  pages: 5,
  phone: 3,
  console: 10,
  server: 30,
  design: 1,
}

/** Roots that also run where Node is not. */
const withoutNode: readonly Root[] = ['linkage', 'domain', 'contract', 'pages', 'phone', 'console', 'design']
const drawers = /^(utils?|helpers?|common|misc|shared|libs?)(\.\w+)*$/

interface Source {
  readonly path: string
  readonly root: Root
  readonly isTest: boolean
  readonly text: string
  readonly imports: readonly string[]
}

/** Imports as written: static, dynamic, re-exported and of types; comments and texts that look like one do no harm. */
function importsOf(text: string): string[] {
  const forms =
    /(?:^|[\s;}])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g
  return [...text.matchAll(forms)].map(([, from, bare]) => from ?? bare!)
}

const files = Object.keys(layers).flatMap((name) =>
  readdirSync(join(root, 'src', name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)),
)
const sources: Source[] = files
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => {
    const text = readFileSync(path, 'utf8')
    const shown = relative(root, path).split(sep).join('/')
    return {
      path: shown,
      root: shown.split('/')[1] as Root,
      isTest: /\.test\.tsx?$/.test(path),
      text,
      imports: importsOf(text),
    }
  })

/** The root an import reaches, whether by name or by way of `../`. */
function rootReached(from: Source, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1).split('/')[0]
  if (!specifier.startsWith('.')) return undefined
  const path = relative(join(root, 'src'), resolve(root, dirname(from.path), specifier))
  return path.startsWith('..') ? 'outside src' : path.split(sep)[0]
}

test('the source tree was seen', () => {
  for (const [name, least] of Object.entries(fewest)) {
    const seen = files.filter((path) => relative(join(root, 'src'), path).split(sep)[0] === name)
    expect(seen.length, name).toBeGreaterThanOrEqual(least)
  }
  expect(readdirSync(join(root, 'src')).sort()).toEqual(Object.keys(layers).sort())
})

describe('imports', () => {
  test('every form of import is seen', () => {
    const text = `import a from 'a'\nimport type { B } from "b"\nexport * from './c.ts'\nimport {\n  d,\n} from '#domain/d.ts'
      const e = await import('e')\nimport 'f'`
    expect(importsOf(text)).toEqual(['a', 'b', './c.ts', '#domain/d.ts', 'e', 'f'])
  })

  test('each root imports only those before it', () => {
    const forbidden = sources.flatMap((source) =>
      source.imports
        .map((specifier) => ({ specifier, reached: rootReached(source, specifier) }))
        .filter(({ reached }) => reached !== undefined && reached !== source.root)
        .filter(({ reached }) => !(layers[source.root] as readonly string[]).includes(reached!))
        .filter(({ reached }) => !(source.isTest && (reached === 'test' || reached === 'outside src')))
        // The program makes what browsers are given; the maker is a script of its own.
        .filter(
          ({ specifier }) =>
            !(source.path === 'src/server/main.ts' && specifier.endsWith('scripts/build.ts')),
        )
        .map(({ specifier }) => `${source.path} imports ${specifier}`),
    )
    expect(forbidden).toEqual([])
  })

  test('roots that run in browsers know no part of Node', () => {
    const forbidden = sources
      .filter((source) => withoutNode.includes(source.root) && !source.isTest)
      .flatMap(({ path, imports }) =>
        imports
          .filter((specifier) => specifier.startsWith('node:') || builtinModules.includes(specifier))
          .map((specifier) => `${path} imports ${specifier}`),
      )
    expect(forbidden).toEqual([])
  })
})

describe('files', () => {
  test('none is longer than 400 lines, lists of data aside', () => {
    const long = sources
      .filter(({ path }) => !path.endsWith('.data.ts'))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 400)
    expect(long).toEqual([])
  })

  test('none is a drawer, none is a barrel but linkage’s', () => {
    const named = files.map((path) => relative(root, path).split(sep).join('/'))
    expect(named.filter((path) => path.split('/').some((part) => drawers.test(part)))).toEqual([])
    expect(named.filter((path) => /\/index\.tsx?$/.test(path))).toEqual(['src/linkage/index.ts'])
  })

  test('folders are at most three deep under src', () => {
    const deep = files
      .map((path) => relative(join(root, 'src'), path).split(sep))
      .filter((parts) => parts.length > 4)
    expect(deep.map((parts) => parts.join('/'))).toEqual([])
  })

  test('names are in kebab-case', () => {
    const odd = sources.filter(
      ({ path }) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.tsx?$/.test(path.split('/').at(-1)!),
    )
    expect(odd.map(({ path }) => path)).toEqual([])
  })
})

describe('sources of what varies', () => {
  const server = sources.filter((source) => source.root === 'server' && !source.isTest)

  test('one file reads the environment', () => {
    const readers = sources.filter(({ text, isTest }) => !isTest && text.includes('process.env'))
    expect(readers.map(({ path }) => path)).toEqual(['src/server/config.ts'])
  })

  test('time and chance come from the context', () => {
    const asked =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b/
    const givers = ['src/server/platform/services/clock.ts', 'src/server/platform/services/random.ts']
    // A simulator stands for another organisation; the database and its lock exist before any context does.
    const outside = [
      'src/server/simulators/',
      'src/server/platform/database/',
      'src/server/platform/folder-lock.ts',
    ]
    const takers = server
      .filter(({ path, text }) => asked.test(text) && !givers.includes(path))
      .filter(({ path }) => !outside.some((place) => path.startsWith(place)))
    expect(takers.map(({ path }) => path)).toEqual([])
  })
})

test('the demonstration is told to the actions that people use: it writes officers, and what it has told', () => {
  const demo = sources.filter(({ path, isTest }) => path.startsWith('src/server/demo/') && !isTest)
  const tables = demo.flatMap(({ text }) => [
    ...text.matchAll(
      /\b(?:insertInto|updateTable|deleteFrom|insert into|update|delete from)\b\(?['" ]*([\w]+)/g,
    ),
  ])
  expect([...new Set(tables.map(([, table]) => table))].sort()).toEqual(['officer', 'setting', 'unit'])
})

test('no test is skipped, alone or to be written: what cannot run on a system says so by its condition', () => {
  const tests = ['src', 'test', 'scripts', 'bench']
    .flatMap((name) =>
      readdirSync(join(root, name), { recursive: true, encoding: 'utf8' }).map((path) => join(name, path)),
    )
    .filter((path) => /\.(test|e2e)\.tsx?$/.test(path))
  expect(tests.length).toBeGreaterThan(100)
  const silent = /\b(?:test|it|describe)(?:\.\w+)*\.(?:skip|only|todo|fails)\b/
  expect(tests.filter((path) => silent.test(readFileSync(join(root, path), 'utf8')))).toEqual([])
})
