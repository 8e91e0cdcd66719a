import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readRows } from './read-csv.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-generate-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Ran {
  readonly code: number
  readonly out: string
  readonly error: string
}

function run(script: string, ...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(import.meta.dirname, script), ...args], (failure, out, error) => {
      resolve({ code: failure ? Number(failure.code) : 0, out, error })
    })
  })
}

const file = async (name: string, text: string): Promise<string> => {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

async function rows(name: string): Promise<(readonly string[])[]> {
  const all: (readonly string[])[] = []
  for await (const { fields } of readRows(join(folder, name))) all.push(fields)
  return all
}

describe('generate', () => {
  test('writes the same filings as lines of JSON and as flat columns, and the truth beside', async () => {
    const asked = ['--filings', '200', '--seed', '7', '--variation', 'hubs-x2', '--set', 'days=90']
    expect(await run('generate.ts', ...asked, '--out', join(folder, 'json'))).toMatchObject({ code: 0 })
    expect(await run('generate.ts', ...asked, '--out', join(folder, 'csv'), '--format', 'csv')).toMatchObject(
      {
        code: 0,
      },
    )
    const lines = (await readFile(join(folder, 'json/filings.jsonl'), 'utf8')).trim().split('\n')
    const filings = lines.map((line) => JSON.parse(line))
    const [header, ...flat] = await rows('csv/filings.csv')
    expect(header!.join()).toBe(
      'id,day,family,text,phones,emails,ibans,urls,wallets,handles,names,references,template',
    )
    expect(flat.map(([id, day, family, text]) => ({ id, day: Number(day), family, text }))).toEqual(
      filings.map(({ id, day, family, text }) => ({ id, day, family, text })),
    )
    const [truthHeader, ...truth] = await rows('json/truth.csv')
    expect(truthHeader).toEqual(['id', 'cluster', 'network'])
    expect(truth.map(([id]) => id)).toEqual(filings.map(({ id }) => id))
  })

  test.each([
    [['--out', 'x', '--variation', 'sunny'], 'no variation "sunny"'],
    [['--out', 'x', '--set', 'hubs.shares=1'], 'hubs.shares: no option "shares"'],
    [['--out', 'x', '--set', 'hubs'], 'expected PATH=VALUE, found "hubs"'],
    [['--out', 'x', '--filings', 'many'], '--filings: expected a whole number, found "many"'],
    [['--out', 'x', '--format', 'parquet'], 'expected jsonl or csv, found "parquet"'],
    [[], '--out: expected a folder'],
    [['--shape', 'round'], "Unknown option '--shape'"],
  ])('%j is refused with what was expected', async (args, message) => {
    const ran = await run('generate.ts', ...args)
    expect(ran.code).toBe(2)
    expect(ran.error).toContain(message)
  })
})

describe('evaluate', () => {
  test('prints a table, or one JSON object', async () => {
    const clusters = await file('c.csv', '\uFEFFcluster,id,why\r\nx,a,"one, two"\r\nx,b,\r\ny,c,\r\n')
    const truth = await file('t.csv', 'id,cluster,network,family\na,1,n,shop\nb,1,n,shop\nc,2,n,rent\n')
    const shown = await run('evaluate.ts', clusters, truth)
    expect(shown).toMatchObject({ code: 0, error: '' })
    expect(shown.out).toContain('3 filings, 2 series, 2 clusters found')
    expect(shown.out).toMatch(/shop +2/)
    const { out } = await run('evaluate.ts', clusters, truth, '--json')
    expect(JSON.parse(out).all.pairwise.f1).toBe(1)
    const networks = await run('evaluate.ts', clusters, truth, '--level', 'network', '--json')
    expect(JSON.parse(networks.out).all.pairwise.recall).toBeCloseTo(1 / 3)
  })

  test('measures proposals and rows by the family of the filings', async () => {
    const clusters = await file('c2.csv', 'id,cluster\na,x\nb,y\n')
    const truth = await file('t2.csv', 'id,cluster\na,1\nb,1\n')
    const proposals = await file('p2.csv', 'id,other\na,b\n')
    const filings = await file('f2.jsonl', '{"id":"a","family":"shop"}\n\n{"id":"b","family":"rent"}\n')
    const { out } = await run(
      'evaluate.ts',
      clusters,
      truth,
      '--proposals',
      proposals,
      '--families',
      filings,
      '--json',
    )
    expect(JSON.parse(out)).toMatchObject({
      proposals: { count: 1, right: 1, recallWithAttached: 1 },
      byFamily: [{ name: 'shop' }, { name: 'rent' }],
    })
  })

  const truth = 'id,cluster\na,1\nb,2\n'
  test.each([
    ['id;cluster\na;1\n', truth, ':1, column 1: expected a header with id, cluster, found "id;cluster"'],
    ['id,cluster\na,1\nb\n', truth, ':3, column 1: expected 2 fields as in the header, found 1'],
    ['id,cluster\na,1\nb,\n', truth, ':3, column cluster: expected a value, found nothing'],
    ['id,cluster\n"a"x,1\n', truth, ':2, column 1: expected a comma after the closing quote, found "x"'],
    ['id,cluster\n"a,1\n', truth, ':2, column 1: expected a closing quote, found the end'],
    ['', truth, ':1, column 1: expected a header with id, cluster, found an empty file'],
    ['id,cluster\na,1\n', truth, 'filing "b" is in the truth but not in the clusters'],
    ['id,cluster\na,1\nb,1\nz,1\n', truth, 'filing "z" is in the clusters but not in the truth'],
  ])('clusters %j are refused with the place and what was expected', async (clusters, known, message) => {
    const ran = await run('evaluate.ts', await file('bad.csv', clusters), await file('good.csv', known))
    expect(ran.code).toBe(2)
    expect(ran.error).toContain(message)
    expect(ran.error).toContain('bad.csv')
  })

  test('files that are not there are named', async () => {
    const ran = await run('evaluate.ts', join(folder, 'nowhere.csv'), join(folder, 'nothing.csv'))
    expect(ran).toMatchObject({ code: 2 })
    expect(ran.error).toContain('nothing.csv')
  })
})
