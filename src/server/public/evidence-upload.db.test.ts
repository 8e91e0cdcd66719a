import { expect, onTestFinished, test } from 'vitest'
import { uploadHeaders, uploadPath } from '#contract/upload.ts'
import { pageAssets } from '#pages/page-assets.ts'
import { bagHash } from '#server/evidence/evidence.store.ts'
import { listEvidence } from '#server/evidence/list-evidence.ts'
import { submitFiling } from '#server/filings/submit-filing.ts'
import { openDoor } from '#server/platform/http/listen.ts'
import { aSubmission } from '#test/support/a-submission.ts'
import { testContext } from '#test/support/context.ts'
import { createPublicPages } from './public-site.ts'

const context = await testContext({
  config: { evidence: { files: 50, fileBytes: 2_000_000, totalBytes: 20_000_000 } },
})
const site = createPublicPages(
  context,
  pageAssets((name) => `/assets/${name}`),
)
const here = '/declaration/p-aaaaaaaaaaaaaaaa/preuves/fichiers'

async function upload(bag: string, files: readonly File[], headers: Record<string, string> = {}) {
  const form = new FormData()
  form.append('bag', bag)
  form.append('retour', here)
  for (const file of files) form.append('fichiers', file)
  const url = `${context.config.publicUrl}/preuves`
  const response = await site.fetch(
    new Request(url, {
      method: 'POST',
      body: form,
      headers: { 'sec-fetch-site': 'same-origin', ...headers },
    }),
  )
  return { status: response.status, location: response.headers.get('location') }
}

const newBag = () => context.random.token(24)
const file = (name: string, size: number) => new File([new Uint8Array(size).fill(65)], name)

test('several files of one form are kept, whatever their size around a chunk', async () => {
  const bag = newBag()
  const sizes = [1, 65_535, 65_536, 65_537, 1_048_575, 1_048_576, 1_048_577]
  const answer = await upload(
    bag,
    sizes.map((size) => file(`${size}.txt`, size)),
  )
  expect(answer).toEqual({ status: 303, location: here })
  const kept = await listEvidence(context, bag)
  expect(kept.map(({ name, size }) => [name, size])).toEqual(sizes.map((size) => [`${size}.txt`, size]))
})

test('an empty file is refused with a reason, the others are kept', async () => {
  const bag = newBag()
  const answer = await upload(bag, [file('vide.png', 0), file('plein.png', 10)])
  expect(answer.location).toBe(`${here}?fichier=vide`)
  expect((await listEvidence(context, bag)).map(({ name }) => name)).toEqual(['plein.png'])
})

test('a name of 255 bytes, with accents and quotes, is kept', async () => {
  const bag = newBag()
  const name = `${'é'.repeat(125)}".png`
  expect(new TextEncoder().encode(name)).toHaveLength(255)
  await upload(bag, [file(name, 10)])
  const [kept] = await listEvidence(context, bag)
  expect(kept?.name).toContain('é'.repeat(100))
})

test('a form without a file says so; from another site, nothing is kept', async () => {
  expect((await upload(newBag(), [])).location).toBe(`${here}?fichier=aucun`)
  const bag = newBag()
  const answer = await upload(bag, [file('a.png', 10)], { 'sec-fetch-site': 'cross-site' })
  expect(answer.location).toBe('/')
  expect(await listEvidence(context, bag)).toEqual([])
})

/** As a script sends it: one file, answered in JSON. */
async function uploadOne(bag: string, sent: File, body: BodyInit = sent): Promise<unknown> {
  const response = await site.fetch(
    new Request(`${context.config.publicUrl}${uploadPath}`, {
      method: 'POST',
      body,
      headers: {
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/octet-stream',
        [uploadHeaders.bag]: bag,
        [uploadHeaders.name]: encodeURIComponent(sent.name),
      },
      duplex: 'half',
    } as RequestInit),
  )
  expect(response.status).toBe(200)
  return response.json()
}

test('a script is told what became of each file', async () => {
  const bag = newBag()
  const { fileBytes, totalBytes } = context.config.evidence
  expect(await uploadOne(bag, file('a.png', 10))).toEqual({ file: (await listEvidence(context, bag))[0] })
  expect(await uploadOne(bag, file('vide.png', 0))).toEqual({ problem: 'vide' })
  expect(await uploadOne(bag, file('gros.bin', fileBytes + 1))).toEqual({ problem: 'trop-gros' })
  await context.database
    .updateTable('evidence')
    .set({ size_bytes: totalBytes })
    .where('bag_hash', '=', bagHash(context, bag))
    .execute()
  expect(await uploadOne(bag, file('b.png', 10))).toEqual({ problem: 'plus-de-place' })
})

test('a name is kept as it was, whatever it holds', async () => {
  const bag = newBag()
  await uploadOne(bag, file('Reçu « n° 1 » 100%.pdf', 10))
  expect((await listEvidence(context, bag)).map(({ name }) => name)).toEqual(['Reçu « n° 1 » 100%.pdf'])
})

test('a sending that breaks off leaves nothing', async () => {
  const bag = newBag()
  const broken = new ReadableStream({
    start: (stream) => stream.enqueue(new Uint8Array(100_000)),
    pull: (stream) => stream.error(new Error('gone')),
  })
  expect(await uploadOne(bag, file('a.png', 1), broken)).toEqual({ problem: 'interrompu' })
  expect(await listEvidence(context, bag)).toEqual([])
})

test('over a real connection, a file refused midway is answered, and the connection serves again', async () => {
  const door = await openDoor(0, ['127.0.0.1'])
  onTestFinished(door.close)
  door.serve(site)
  const send = async (size: number): Promise<unknown> => {
    const sent = await fetch(`http://127.0.0.1:${door.port}${uploadPath}`, {
      method: 'POST',
      body: new Uint8Array(size),
      headers: {
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/octet-stream',
        [uploadHeaders.bag]: bag,
        [uploadHeaders.name]: 'a.png',
      },
    })
    return sent.json()
  }
  const bag = newBag()
  const { fileBytes } = context.config.evidence
  expect(await send(4 * fileBytes)).toEqual({ problem: 'trop-gros' })
  expect(await send(10)).toMatchObject({ file: { name: 'a.png', size: 10 } })
})

test('a file that arrives after its report was sent is refused, with the reason', async () => {
  const bag = newBag()
  await uploadOne(bag, file('a.png', 10))
  await submitFiling(context, { ...aSubmission(context), evidenceBag: bag })
  expect(await uploadOne(bag, file('tard.png', 10))).toEqual({ problem: 'deja-envoye' })
})

test('an address to come back to is one of ours or the home page', async () => {
  const form = new FormData()
  form.append('bag', newBag())
  form.append('retour', 'https://ailleurs.example/')
  form.append('fichiers', file('a.png', 10))
  const response = await site.fetch(
    new Request(`${context.config.publicUrl}/preuves`, {
      method: 'POST',
      body: form,
      headers: { 'sec-fetch-site': 'same-origin' },
    }),
  )
  expect(response.headers.get('location')).toBe('/')
})
