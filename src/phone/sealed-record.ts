/**
 * A record as it lies on the phone: sealed under a key of its own that cannot leave the browser, so that deleting the
 * record deletes all that could read it.
 */
export interface SealedRecord {
  readonly key: CryptoKey
  readonly nonce: Uint8Array<ArrayBuffer>
  readonly sealed: ArrayBuffer
}

export async function sealRecord(content: unknown, key?: CryptoKey): Promise<SealedRecord> {
  const ownKey = key ?? (await newKey())
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const clear = new TextEncoder().encode(JSON.stringify(content))
  return {
    key: ownKey,
    nonce,
    sealed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, ownKey, clear),
  }
}

export async function openRecord<T>({ key, nonce, sealed }: SealedRecord): Promise<T> {
  const clear = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, key, sealed)
  return JSON.parse(new TextDecoder().decode(clear)) as T
}

const newKey = () =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
