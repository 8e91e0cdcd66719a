import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { placePostgres } from '#server/platform/database/postgres-binaries.ts'

/** Where the database of a program that keeps its data in this folder lies: elsewhere, for root in a closed folder. */
export async function databaseFolder(folder: string): Promise<string> {
  const place = await placePostgres(join(folder, 'data/postgres'), () => undefined)
  return place.data
}

/** Where it listens: from its first moment to its last. */
export async function databasePort(folder: string): Promise<number> {
  const pid = await readFile(join(await databaseFolder(folder), 'postmaster.pid'), 'utf8')
  return Number(pid.split('\n')[3])
}

/** Its address, as the program itself reaches it. */
export async function databaseUrl(folder: string): Promise<string> {
  const password = await readFile(join(await databaseFolder(folder), '../postgres.password'), 'utf8')
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
