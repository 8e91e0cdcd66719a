import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export interface Answer {
  readonly status: number
  readonly location: string
  readonly cookies: readonly string[]
  /** Bytes of the body as sent. */
  readonly bytes: number
  readonly text: string
}

/** One request as a browser makes it, telling the bytes that really travelled. */
export function get(
  origin: string,
  path: string,
  {
    method = 'GET',
    cookie = '',
    form,
  }: { method?: string; cookie?: string; form?: Record<string, string> } = {},
): Promise<Answer> {
  const body = form && new URLSearchParams(form).toString()
  const headers = {
    'accept-encoding': 'br, gzip',
    accept: 'text/html',
    origin,
    ...(cookie && { cookie }),
    ...(body && {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
    }),
  }
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, origin), { method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const whole = Buffer.concat(chunks)
        const decode = { br: brotliDecompressSync, gzip: gunzipSync }[
          response.headers['content-encoding'] ?? ''
        ]
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? '/',
          cookies: (response.headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]!),
          bytes: whole.length,
          text: (decode ? decode(whole) : whole).toString(),
        })
      })
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
