import type { FileProblem, UploadAnswer } from '#contract/upload.ts'

export interface Upload {
  readonly file: File
  state: 'queued' | 'waiting' | 'sending' | 'checking' | 'received' | 'refused'
  /** Of 1. */
  sent: number
  /** Once received. */
  id?: string
  problem?: FileProblem
  /** An answer was lost: the file may be there already. */
  isUncertain: boolean
}

export interface Sending {
  /** `undefined`: no answer came. */
  readonly answer: Promise<UploadAnswer | undefined>
  readonly stop: () => void
}

/** The way to the server. */
export interface Sender {
  readonly send: (file: File, onSent: (part: number) => void) => Sending
  /** Id of a file received although its answer was lost; `null` when it was not, `undefined` when nobody answers. */
  readonly find: (file: File) => Promise<string | null | undefined>
  readonly takeAway: (id: string) => Promise<boolean>
}

export interface UploadQueue {
  readonly add: (file: File, problem?: FileProblem) => Upload
  /** Tries at once, before the others. */
  readonly retry: (upload: Upload) => void
  /** False when the server holds the file and could not be asked to delete it. */
  readonly remove: (upload: Upload) => Promise<boolean>
  /** The network has gone: nobody waits for an answer that cannot come. */
  readonly pause: () => void
  /** The network may be back. */
  readonly wake: () => void
  readonly stop: () => void
  /** Files that are neither received nor refused. */
  readonly pending: () => number
}

/**
 * One file after the other: on a weak network, half of each would be none. Without an answer everything waits, until
 * woken; a file whose answer was lost is looked for before it is sent again, so that it is not received twice.
 */
export function uploadQueue(sender: Sender, changed: (upload: Upload) => void): UploadQueue {
  let uploads: readonly Upload[] = []
  let current: { readonly upload: Upload; readonly stop: () => void } | undefined

  const change = (upload: Upload, to: Partial<Upload>) => {
    Object.assign(upload, to)
    changed(upload)
  }
  const waiting = () => uploads.filter(({ state }) => state === 'queued' || state === 'waiting')
  const wake = () => {
    for (const upload of waiting()) change(upload, { state: 'queued' })
    void next()
  }

  async function next(): Promise<void> {
    const upload = uploads.find(({ state }) => state === 'queued')
    if (current || !upload) return
    const { file } = upload
    current = { upload, stop: () => undefined }
    const found = upload.isUncertain ? await sender.find(file) : null
    const answer = found === null ? await sendNow(upload) : found && { file: { id: found } }
    current = undefined
    const isKept = uploads.includes(upload)
    if (answer && 'file' in answer) {
      if (isKept) change(upload, { state: 'received', id: answer.file.id })
      else void sender.takeAway(answer.file.id)
    } else if (answer && isKept) change(upload, { state: 'refused', problem: answer.problem })
    else if (isKept) {
      upload.isUncertain = true
      for (const each of [upload, ...waiting()]) change(each, { state: 'waiting', sent: 0 })
      return
    }
    if (answer) wake()
    else void next()
  }

  async function sendNow(upload: Upload) {
    // Taken back while it was looked for.
    if (!uploads.includes(upload)) return undefined
    change(upload, { state: 'sending', sent: 0 })
    const { answer, stop } = sender.send(upload.file, (sent) => {
      if (current?.upload === upload) change(upload, { state: sent < 1 ? 'sending' : 'checking', sent })
    })
    current = { upload, stop }
    return answer
  }

  return {
    add: (file, problem) => {
      const upload: Upload = { file, state: 'queued', sent: 0, isUncertain: false }
      uploads = [...uploads, upload]
      change(upload, problem ? { state: 'refused', problem } : {})
      void next()
      return upload
    },
    retry: (upload) => {
      uploads = [upload, ...uploads.filter((other) => other !== upload)]
      change(upload, { state: 'queued' })
      void next()
    },
    remove: async (upload) => {
      if (upload.id !== undefined && !(await sender.takeAway(upload.id))) return false
      uploads = uploads.filter((other) => other !== upload)
      // Once every byte has left, the answer tells which file the server must forget.
      if (current?.upload === upload && upload.state === 'sending') current.stop()
      return true
    },
    pause: () => current?.stop(),
    wake,
    stop: () => {
      uploads = []
      current?.stop()
    },
    pending: () => uploads.filter(({ state }) => state !== 'received' && state !== 'refused').length,
  }
}
