// `npm run bench -- NAME [--seconds N] [--times N]`: measures or proves, prints, and keeps the last result under
// bench/results/.
import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { proofs, prove } from './prove.ts'
import { linkDelay } from './submit/link-delay.ts'
import { submit } from './submit/run.ts'

interface Options {
  readonly seconds: number
  readonly times: number
}

const benches: Readonly<Record<string, (options: Options) => Promise<{ reached: boolean }>>> = {
  submit: ({ seconds }) => submit(seconds),
  'submit-and-link': ({ seconds }) => submit(seconds, 'all'),
  'link-delay': ({ seconds }) => linkDelay(seconds),
  ...Object.fromEntries(
    Object.entries(proofs).map(([name, files]) => [
      `prove/${name}`,
      ({ times }: Options) => prove(files, times),
    ]),
  ),
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '10' }, times: { type: 'string', default: '50' } },
})
const [name = ''] = positionals
const bench = benches[name]
if (!bench) {
  process.stderr.write(`Name a benchmark: ${Object.keys(benches).join(', ')}.\n`)
  process.exit(1)
}

const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim()
const result = {
  bench: name,
  at: new Date().toISOString(),
  commit: git('rev-parse', '--short', 'HEAD'),
  machine: `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
  ...(await bench({ seconds: Number(values.seconds), times: Number(values.times) })),
}
const text = `${JSON.stringify(result, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value), 2)}\n`
const file = join(import.meta.dirname, 'results', `${name.replaceAll('/', '-')}.json`)
await mkdir(dirname(file), { recursive: true })
await writeFile(file, text)
process.stdout.write(text)
if (!result.reached) process.exitCode = 1
