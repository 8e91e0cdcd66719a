/** How many bytes from the start tell what a file is. */
export const headLength = 4096

type Signature = readonly [mediaType: string, offset: number, bytes: string]

/** First bytes of the kinds of files people send, most telling first. */
const signatures: readonly Signature[] = [
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF8'],
  ['image/webp', 8, 'WEBP'],
  ['image/heic', 4, 'ftypheic'],
  ['image/heic', 4, 'ftypheix'],
  ['image/heif', 4, 'ftypmif1'],
  ['image/avif', 4, 'ftypavif'],
  ['image/tiff', 0, 'II*\0'],
  ['image/tiff', 0, 'MM\0*'],
  ['image/bmp', 0, 'BM'],
  ['application/pdf', 0, '%PDF-'],
  ['audio/mp4', 4, 'ftypM4A'],
  ['video/quicktime', 4, 'ftypqt'],
  ['video/3gpp', 4, 'ftyp3g'],
  ['video/mp4', 4, 'ftyp'],
  ['video/webm', 0, '\x1a\x45\xdf\xa3'],
  ['audio/ogg', 0, 'OggS'],
  ['audio/wav', 8, 'WAVE'],
  ['video/x-msvideo', 8, 'AVI '],
  ['audio/mpeg', 0, 'ID3'],
  ['audio/mpeg', 0, '\xff\xfb'],
  ['audio/aac', 0, '\xff\xf1'],
  ['audio/amr', 0, '#!AMR'],
  ['application/zip', 0, 'PK\x03\x04'],
  ['application/gzip', 0, '\x1f\x8b'],
  ['application/x-7z-compressed', 0, '7z\xbc\xaf\x27\x1c'],
  ['application/vnd.rar', 0, 'Rar!\x1a\x07'],
  ['application/x-cfb', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['application/rtf', 0, '{\\rtf'],
  ['application/x-executable', 0, '\x7fELF'],
  ['application/x-executable', 0, 'MZ'],
]

/** What a file is, by its first bytes alone: neither its name nor what the browser says counts. */
export function mediaTypeOf(head: Uint8Array): string {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
  const found = signatures.find(([, offset, magic]) =>
    bytes.subarray(offset, offset + magic.length).equals(Buffer.from(magic, 'latin1')),
  )
  return found?.[0] ?? textTypeOf(bytes)
}

const mailHeader =
  /^(?:received|return-path|delivered-to|from|mime-version|message-id|dkim-signature|x-[\w-]+): /i

function textTypeOf(bytes: Buffer): string {
  const text = readText(bytes)
  if (text === undefined || text === '') return 'application/octet-stream'
  const start = text.trimStart()
  if (mailHeader.test(start)) return 'message/rfc822'
  if (/^<(?:!doctype html|html)/i.test(start)) return 'text/html'
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<svg/is.test(start)) return 'image/svg+xml'
  return 'text/plain'
}

/** Control characters that a text may hold: tab, line feed, form feed, carriage return, escape. */
const inText: ReadonlySet<number> = new Set([9, 10, 12, 13, 27])

/** The head as text, unless it holds what no text holds. A character cut by the end of the head does not count. */
function readText(bytes: Buffer): string | undefined {
  if (bytes.some((byte) => byte < 32 && !inText.has(byte))) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}
