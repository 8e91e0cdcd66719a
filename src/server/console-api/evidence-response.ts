import { Readable } from 'node:stream'
import type { OpenedEvidence } from '../evidence/open-evidence.ts'

/** A file as an attachment, never shown in a page of ours: whatever it is, it runs nowhere. */
export function evidenceResponse({ content, mediaType, name, sha256, size }: OpenedEvidence): Response {
  const ascii = name.normalize('NFKD').replace(/[^\w.-]+/g, '_')
  return new Response(Readable.toWeb(Readable.from(content)) as ReadableStream, {
    headers: {
      'content-type': mediaType,
      'content-length': String(size),
      'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'repr-digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
    },
  })
}
