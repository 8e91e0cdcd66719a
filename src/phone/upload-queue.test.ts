import { expect, test } from 'vitest'
import type { UploadAnswer } from '#contract/upload.ts'
import { type Upload, uploadQueue } from './upload-queue.ts'

/** A way to the server in the test's hands: each sending waits for its answer. */
function aWay() {
  const sendings: {
    readonly name: string
    readonly sent: (part: number) => void
    readonly answer: (answer: UploadAnswer | undefined) => void
    isStopped: boolean
  }[] = []
  const there = new Map<string, string>()
  const takenAway: string[] = []
  let isReachable = true
  const sender = {
    send: (file: File, onSent: (part: number) => void) => {
      const { promise, resolve } = Promise.withResolvers<UploadAnswer | undefined>()
      const sending = { name: file.name, sent: onSent, answer: resolve, isStopped: false }
      sendings.push(sending)
      return {
        answer: promise,
        stop: () => {
          sending.isStopped = true
          resolve(undefined)
        },
      }
    },
    find: async ({ name }: File) => (isReachable ? (there.get(name) ?? null) : undefined),
    takeAway: async (id: string) => {
      if (isReachable) takenAway.push(id)
      return isReachable
    },
  }
  const changes: string[] = []
  const queue = uploadQueue(sender, ({ file, state }) => changes.push(`${file.name} ${state}`))
  return {
    queue,
    sendings,
    there,
    takenAway,
    changes,
    reach: (reachable: boolean) => {
      isReachable = reachable
    },
  }
}

const file = (name: string) => new File(['x'], name)
const received = (id: string): UploadAnswer => ({
  file: { id, name: '', size: 1, sha256: '', mediaType: '' },
})
/** Lets what was answered reach the queue. */
const settle = () => new Promise((resolve) => setImmediate(resolve))
const states = (...uploads: readonly Upload[]) => uploads.map(({ state }) => state)

test('files leave one after the other, a refused one does not stop the next', async () => {
  const { queue, sendings } = aWay()
  const [a, b, c] = ['a', 'b', 'c'].map((name) => queue.add(file(name))) as [Upload, Upload, Upload]
  await settle()
  expect(states(a, b, c)).toEqual(['sending', 'queued', 'queued'])
  sendings[0]!.sent(0.5)
  expect([a.state, a.sent]).toEqual(['sending', 0.5])
  sendings[0]!.sent(1)
  expect(a.state).toBe('checking')
  sendings[0]!.answer({ problem: 'trop-gros' })
  await settle()
  expect(states(a, b, c)).toEqual(['refused', 'sending', 'queued'])
  sendings[1]!.answer(received('id-b'))
  await settle()
  sendings[2]!.answer(received('id-c'))
  await settle()
  expect(states(b, c)).toEqual(['received', 'received'])
  expect(queue.pending()).toBe(0)
})

test('without an answer everything waits, and goes on once woken, from the first', async () => {
  const { queue, sendings } = aWay()
  const [a, b] = [queue.add(file('a')), queue.add(file('b'))]
  await settle()
  sendings[0]!.answer(undefined)
  await settle()
  expect(states(a, b)).toEqual(['waiting', 'waiting'])
  expect(queue.pending()).toBe(2)
  queue.wake()
  await settle()
  expect(states(a, b)).toEqual(['sending', 'queued'])
  expect(sendings.map(({ name }) => name)).toEqual(['a', 'a'])
})

test('a file whose answer was lost is not sent twice', async () => {
  const { queue, sendings, there } = aWay()
  const a = queue.add(file('a'))
  await settle()
  there.set('a', 'id-a')
  sendings[0]!.answer(undefined)
  await settle()
  queue.wake()
  await settle()
  expect([a.state, a.id]).toEqual(['received', 'id-a'])
  expect(sendings).toHaveLength(1)
})

test('while nobody says whether it is there, it is not sent again', async () => {
  const { queue, sendings, reach } = aWay()
  const a = queue.add(file('a'))
  await settle()
  sendings[0]!.answer(undefined)
  reach(false)
  await settle()
  queue.wake()
  await settle()
  expect(a.state).toBe('waiting')
  expect(sendings).toHaveLength(1)
})

test('one file tried again goes before the others, which follow when it gets through', async () => {
  const { queue, sendings } = aWay()
  const [a, b] = [queue.add(file('a')), queue.add(file('b'))]
  await settle()
  sendings[0]!.answer(undefined)
  await settle()
  queue.retry(b)
  await settle()
  expect(states(a, b)).toEqual(['waiting', 'sending'])
  sendings[1]!.answer(received('id-b'))
  await settle()
  expect(states(a, b)).toEqual(['sending', 'received'])
})

test('a file taken back on its way is stopped; once all of it has left, it is deleted where it arrived', async () => {
  const { queue, sendings, takenAway } = aWay()
  const [a, b] = [queue.add(file('a')), queue.add(file('b'))]
  await settle()
  await queue.remove(a)
  expect(sendings[0]!.isStopped).toBe(true)
  await settle()
  expect(b.state).toBe('sending')
  sendings[1]!.sent(1)
  await queue.remove(b)
  expect(sendings[1]!.isStopped).toBe(false)
  sendings[1]!.answer(received('id-b'))
  await settle()
  expect(takenAway).toEqual(['id-b'])
  expect(queue.pending()).toBe(0)
})

test('a received file stays in its row when the server cannot be asked to delete it', async () => {
  const { queue, sendings, reach } = aWay()
  const a = queue.add(file('a'))
  await settle()
  sendings[0]!.answer(received('id-a'))
  await settle()
  reach(false)
  expect(await queue.remove(a)).toBe(false)
  reach(true)
  expect(await queue.remove(a)).toBe(true)
})

test('a file refused before it left is never sent; leaving fast gives everything up', async () => {
  const { queue, sendings } = aWay()
  const empty = queue.add(file('vide'), 'vide')
  queue.add(file('b'))
  await settle()
  expect(empty.state).toBe('refused')
  expect(sendings.map(({ name }) => name)).toEqual(['b'])
  queue.stop()
  expect(queue.pending()).toBe(0)
  expect(sendings[0]!.isStopped).toBe(true)
})
