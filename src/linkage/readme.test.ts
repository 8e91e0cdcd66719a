import { readFile } from 'node:fs/promises'
import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

it('the example of the README prints what it says', async () => {
  const readme = await readFile(new URL('./README.md', import.meta.url), 'utf8')
  const example = /```ts\n(.*?)```/s.exec(readme)![1]!
  const expected = [...example.matchAll(/ \/\/ (.*)$/gm)].map(([, printed]) => printed)
  const { outputFiles } = await build({
    stdin: { contents: example, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
  })
  const printed: string[] = []
  runInNewContext(outputFiles[0]!.text, {
    console: { log: (...words: unknown[]) => printed.push(words.join(' ')) },
  })
  expect(expected).toHaveLength(2)
  expect(printed).toEqual(expected)
})
