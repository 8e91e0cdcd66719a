import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'

/** Where the database that a program runs in its data folder listens: from its first moment to its last. */
export async function databasePort(folder: string): Promise<number> {
  return Number((await readFile(join(folder, 'data/postgres/postmaster.pid'), 'utf8')).split('\n')[3])
}

/** Its address, as the program itself reaches it. */
export async function databaseUrl(folder: string): Promise<string> {
  const password = await readFile(join(folder, 'data/postgres.password'), 'utf8')
  return `postgres://vigie:${password}@127.0.0.1:${await databasePort(folder)}/vigie`
}

/** Whether something listens on this port. */
export function answers(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => {
      socket.destroy()
      answer(true)
    })
    socket.on('error', () => answer(false))
  })
}
