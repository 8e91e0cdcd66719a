import { type UploadAnswer, uploadHeaders, uploadPath } from '#contract/upload.ts'
import type { Sending } from './upload-queue.ts'

/** A connection that moves nothing for so long has gone, whatever the browser still hopes. */
const silence = 45_000

/** Posts one file. `fetch` would not say how much has left. */
export function sendFile(bag: string, file: File, onSent: (part: number) => void): Sending {
  const request = new XMLHttpRequest()
  let timer: ReturnType<typeof setTimeout>
  const watch = () => {
    clearTimeout(timer)
    timer = setTimeout(() => request.abort(), silence)
  }
  const answer = new Promise<UploadAnswer | undefined>((resolve) => {
    request.addEventListener('loadend', () => {
      clearTimeout(timer)
      resolve(request.status === 200 ? (request.response ?? undefined) : undefined)
    })
  })
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    watch()
    onSent(total > 0 ? loaded / total : 0)
  })
  request.upload.addEventListener('load', () => onSent(1))
  request.open('POST', uploadPath)
  request.setRequestHeader('content-type', 'application/octet-stream')
  request.setRequestHeader(uploadHeaders.bag, bag)
  request.setRequestHeader(uploadHeaders.name, encodeURIComponent(file.name.replace(/[\ud800-\udfff]/gu, '')))
  request.responseType = 'json'
  request.send(file)
  watch()
  return { answer, stop: () => request.abort() }
}
