import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { proofs } from '../bench/prove.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const readme = read('README.md')
const { scripts, engines, dependencies } = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>
  readonly engines: { readonly node: string }
  readonly dependencies: Readonly<Record<string, string>>
}

test('« npm run » shows at most a dozen scripts beside linkage’s own, each explained in the README', () => {
  const own = Object.values(scripts).filter((command) => !command.includes('scripts/linkage/'))
  expect(own.length).toBeLessThanOrEqual(12)
  for (const name of Object.keys(scripts))
    expect([name, readme]).toEqual([
      name,
      expect.stringMatching(new RegExp(`^\\| \`npm (?:run )?${name}\\b[^|]*\\| \\S`, 'm')),
    ])
})

test('a machine with Node 20 is enough, and Node 24 runs everything', () => {
  expect(engines.node).toBe('>=20')
  expect(dependencies.node).toMatch(/^24\./)
  expect(scripts.start).toMatch(/^node /)
})

test('what a change must pass is the README’s commands, down to its test command', () => {
  for (const command of ['npm ci && npm start', 'npm ci && npm test']) expect(readme).toContain(command)
  expect(read('.ci/run')).toMatch(/^npm ci\b.*\nnpm run check$/m)
  expect(scripts.check).toBe('node scripts/check.ts')
  expect(read('scripts/check.ts')).toContain("spawnSync('npm test'")
})

test('data and built files lie in folders of the checkout that git ignores', () => {
  const ignored = read('.gitignore').split('\n')
  expect(ignored).toEqual(expect.arrayContaining(['/data/*', '/dist/', 'node_modules/']))
})

test('each long proof is named in the README, and its last result is kept: date, commit, figures', () => {
  for (const name of Object.keys(proofs)) {
    expect(readme).toContain(`prove/${name}`)
    expect(JSON.parse(read(`bench/results/prove-${name}.json`))).toMatchObject({
      bench: `prove/${name}`,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      commit: expect.stringMatching(/^[0-9a-f]{7,}$/),
      failed: 0,
      reached: true,
    })
  }
})

test('what is acknowledged is linked within a second, nineteen times out of twenty', () => {
  expect(readme).toContain('link-delay')
  expect(JSON.parse(read('bench/results/link-delay.json'))).toMatchObject({
    bench: 'link-delay',
    reached: true,
  })
})

test('each licence of what others made lies beside it, and the README names them', () => {
  for (const [place, name] of [
    ['src/design/fonts/LICENSE-public-sans.txt', 'OFL-1.1'],
    ['src/design/fonts/LICENSE-atkinson-hyperlegible-mono.txt', 'OFL-1.1'],
    ['src/design/icons/LICENSE-lucide.txt', 'ISC'],
    ['src/linkage/hubs/LICENSE-misp-warninglists.txt', 'CC0-1.0'],
    ['src/linkage/identifiers/LICENSE-public-suffix-list.txt', 'MPL-2.0'],
    ['src/linkage/identifiers/LICENSE-libphonenumber.txt', 'Apache-2.0'],
  ] as const) {
    expect(read(place).length).toBeGreaterThan(500)
    expect(readme).toContain(name)
  }
})
