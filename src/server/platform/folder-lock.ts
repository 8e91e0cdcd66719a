import { randomBytes } from 'node:crypto'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { StartError } from './start-error.ts'

/**
 * One program a data folder. The lock file names a port at which its holder answers with a word written in the file: a
 * program that was killed answers no more, so its lock is stale whatever process now bears its number.
 */
export async function lockFolder(folder: string): Promise<{ release: () => Promise<void> }> {
  const path = join(folder, 'vigie.lock')
  const word = randomBytes(16).toString('hex')
  const server = await answerWith(word)
  const { port } = server.address() as AddressInfo
  // Linked into place whole, so that nobody reads half a lock.
  const own = `${path}.${word}`
  await writeFile(own, `${port} ${word}\n`, { mode: 0o600 })
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      if (await linked(own, path))
        return {
          release: () => Promise.all([rm(path, { force: true }), closed(server)]).then(() => undefined),
        }
      if (await isHeld(path)) break
      await rm(path, { force: true })
    }
  } finally {
    await rm(own, { force: true })
  }
  await closed(server)
  throw new StartError(
    `Vigie already runs on the data in ${folder}. Stop it first, or give this one another folder with VIGIE_DATA.`,
  )
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function answerWith(word: string): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.end(word)
  })
  server.unref()
  return new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(server)))
}

const closed = (server: Server) => new Promise<void>((done) => server.close(() => done()))

async function isHeld(path: string): Promise<boolean> {
  const [port, word] = (await readFile(path, 'utf8').catch(() => '')).trim().split(' ')
  if (!Number(port) || !word) return false
  return new Promise((answer) => {
    let heard = ''
    const socket = connect(Number(port), '127.0.0.1')
    socket.setTimeout(2000, () => socket.destroy())
    socket.on('data', (bytes) => {
      heard += bytes
    })
    socket.on('error', () => undefined)
    socket.on('close', () => answer(heard === word))
  })
}
