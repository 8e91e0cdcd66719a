import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Busboy } from '@fastify/busboy'
import type { HttpBindings } from '@hono/node-server'
import type { Context as HttpContext } from 'hono'

export interface UploadedFile {
  readonly name: string
  readonly content: AsyncIterable<Uint8Array>
}

/**
 * Reads a multipart form as it arrives: fields are gathered, and each file is handed over while its bytes stream in, so
 * that a field needed by a file must stand before it. A file input left empty sends a part without a name: ignored.
 */
export async function readMultipart(
  http: HttpContext,
  limits: { readonly files: number },
  receive: (file: UploadedFile, fields: Readonly<Record<string, string>>) => Promise<void>,
): Promise<Readonly<Record<string, string>> | undefined> {
  const type = http.req.header('content-type') ?? ''
  if (!/^multipart\/form-data;/i.test(type)) return undefined
  const fields: Record<string, string> = Object.create(null)
  let receiving = Promise.resolve()
  const streams = new Set<Readable>()
  const parser = new Busboy({
    headers: { 'content-type': type },
    limits: {
      fields: 20,
      fieldSize: 100_000,
      files: limits.files + 1,
      parts: limits.files + 30,
      headerPairs: 50,
    },
  })
  parser.on('field', (name, value) => {
    fields[name] = value
  })
  parser.on('file', (_field, stream, name) => {
    if (!name) {
      stream.resume()
      return
    }
    streams.add(stream)
    // One after the other, in the order they were chosen. A refusal midway must not stop the parts that follow.
    receiving = receiving.then(() =>
      receive({ name, content: stream }, fields).finally(() => stream.resume()),
    )
    receiving.catch(() => stream.resume())
  })
  try {
    await pipeline(bodyOf(http), parser)
  } catch (error) {
    // The sending broke off: a file cut short must not be taken for a whole one, nor waited for.
    for (const stream of streams) stream.destroy(error as Error)
    await receiving.catch(() => undefined)
    throw error
  }
  await receiving
  return fields
}

/** Node's own stream where there is one: through a web stream every byte passes three more hands. */
export function bodyOf({ env, req }: HttpContext): Readable {
  const bindings = env as Partial<HttpBindings> | undefined
  if (bindings?.incoming) return bindings.incoming
  return req.raw.body ? Readable.fromWeb(req.raw.body as ReadableStream<Uint8Array>) : Readable.from([])
}
