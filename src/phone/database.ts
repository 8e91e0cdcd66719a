const name = 'vigie'
/** Raised only to add stores: a draft begun under an older worker is finished under a newer one. */
const version = 2

const stores = ['drafts', 'notes', 'copies'] as const
export type StoreName = (typeof stores)[number]

let opened: Promise<IDBDatabase> | undefined

function openDatabase(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.onupgradeneeded = () => {
      const { result } = request
      if (!result.objectStoreNames.contains('drafts')) result.createObjectStore('drafts', { keyPath: 'id' })
      if (!result.objectStoreNames.contains('notes')) result.createObjectStore('notes')
      if (!result.objectStoreNames.contains('copies')) result.createObjectStore('copies', { keyPath: 'id' })
    }
    request.onsuccess = () => {
      const { result } = request
      // A newer worker must not wait for this one.
      result.onversionchange = () => {
        result.close()
        opened = undefined
      }
      resolve(result)
    }
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(new Error('blocked'))
  })
  opened.catch(() => {
    opened = undefined
  })
  return opened
}

/**
 * Runs one transaction. The work may only await what the transaction itself gives: anything else would let it end.
 */
export async function inStore<T>(
  store: StoreName,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T> {
  const transaction = (await openDatabase()).transaction(store, mode)
  const finished = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'))
  })
  const result = await work(transaction.objectStore(store))
  await finished
  return result
}

export function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Every record, with the keys that alone could read it. */
export async function eraseRecords(): Promise<void> {
  for (const store of stores) await inStore(store, 'readwrite', (records) => done(records.clear()))
}

/** Whether this browser really keeps what it is given: private windows and full disks do not. */
export async function keepsRecords(): Promise<boolean> {
  const mark = `${Date.now()}`
  try {
    await inStore('notes', 'readwrite', (notes) => done(notes.put(mark, 'check')))
    return (await inStore('notes', 'readonly', (notes) => done(notes.get('check')))) === mark
  } catch {
    return false
  }
}
