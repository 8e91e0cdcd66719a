import type { CopyToKeep } from '#pages/copies/keep-copy.tsx'
import type { CopyStore, FollowUpCopy } from '#pages/host.ts'
import { done, inStore } from './database.ts'
import { openRecord, type SealedRecord, sealRecord } from './sealed-record.ts'

type Row = SealedRecord & { readonly id: string }

export type PhoneCopyStore = CopyStore & {
  /** One copy a filing: a new one takes the place of the last, whose code it keeps. */
  readonly keep: (copy: CopyToKeep) => Promise<FollowUpCopy>
  readonly find: (reference: string) => Promise<FollowUpCopy | undefined>
}

/** Follow-up pages kept because the person asked, until they ask otherwise. */
export function phoneCopyStore(now: () => Date): PhoneCopyStore {
  const list = async () => {
    const rows = await inStore('copies', 'readonly', (copies) => done<Row[]>(copies.getAll()))
    const copies = await Promise.all(rows.map((row) => openRecord<FollowUpCopy>(row)))
    return copies.sort((a, b) => b.at.localeCompare(a.at))
  }
  const find = async (reference: string) => (await list()).find(({ file }) => file.reference === reference)
  return {
    list,
    find,
    read: async (id) => (await list()).find((copy) => copy.id === id),
    keep: async ({ file, code }) => {
      const earlier = await find(file.reference)
      const kept = code ?? earlier?.code
      const copy: FollowUpCopy = {
        id: earlier?.id ?? newId(),
        at: now().toISOString(),
        file,
        ...(kept !== undefined && { code: kept }),
      }
      const row: Row = { id: copy.id, ...(await sealRecord(copy)) }
      await inStore('copies', 'readwrite', (copies) => done(copies.put(row)))
      return copy
    },
    remove: async (id) => {
      await inStore('copies', 'readwrite', (copies) => done(copies.delete(id)))
    },
  }
}

/** Says nothing of the filing: it stands in an address. */
const newId = () =>
  [...crypto.getRandomValues(new Uint8Array(9))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
