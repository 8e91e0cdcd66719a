import type { Context as HttpContext } from 'hono'
import type { StoredEvidence } from '#contract/public.ts'
import { type FileProblem, type UploadAnswer, uploadHeaders } from '#contract/upload.ts'
import { DomainError } from '#domain/domain-error.ts'
import { comesFromOurs } from '#pages/same-origin.ts'
import { receiveEvidence } from '#server/evidence/receive-evidence.ts'
import type { Context } from '../context.ts'
import { bodyOf, readMultipart, type UploadedFile } from './multipart.ts'

/** Only a page of a draft or of a filing asks for files. */
const returnPattern = /^(\/en)?\/(declaration\/[sp]-[\w-]{16}\/[a-z-]+\/[a-z-]+|suivi\/dossier\/ajouter)$/

/**
 * Files of a draft, wherever the draft lives: the phone's worker leaves this address alone, so that no file passes
 * through it. Whoever holds the bag may add to it.
 */
export async function receiveUpload(context: Context, http: HttpContext): Promise<Response> {
  const isOurs = comesFromOurs(http.req.raw, { origin: context.config.publicUrl, where: 'server' })
  if (!isOurs) return back('/', undefined)
  const isBytes = http.req.header('content-type') === 'application/octet-stream'
  return isBytes ? receiveBytes(context, http) : receiveForm(context, http)
}

/** One file, sent by a script that is told in JSON what became of it. */
async function receiveBytes(context: Context, http: HttpContext): Promise<Response> {
  const bag = http.req.header(uploadHeaders.bag) ?? ''
  const name = decoded(http.req.header(uploadHeaders.name) ?? '')
  const body = bodyOf(http)
  // Refused midway, the rest is read all the same: cut off, the sender would not hear why.
  const content = body.iterator({ destroyOnReturn: false })
  const outcome = await receiveOne(context, bag, { name, content }).catch(() => 'interrompu' as const)
  body.resume()
  return answer(typeof outcome === 'object' ? { file: outcome } : { problem: outcome })
}

/** Every file of a form. */
async function receiveForm(context: Context, http: HttpContext): Promise<Response> {
  let problem: FileProblem | undefined
  let received = false
  let returnTo = '/'
  await readMultipart(
    http,
    { files: context.config.evidence.files },
    async (file, { bag = '', retour = '/' }) => {
      returnTo = retour
      const outcome = await receiveOne(context, bag, file)
      if (typeof outcome === 'object') received = true
      else problem ??= outcome
    },
  ).then(
    (fields) => {
      returnTo = fields?.retour ?? returnTo
    },
    () => {
      problem = 'interrompu'
    },
  )
  return back(returnTo, problem ?? (received ? undefined : 'aucun'))
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

async function receiveOne(
  context: Context,
  bag: string,
  { name, content }: UploadedFile,
): Promise<StoredEvidence | FileProblem> {
  const bytes = await firstOf(content)
  if (!bytes) return 'vide'
  try {
    return await receiveEvidence(context, { bag, name, content: bytes })
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    if (error.code === 'not_possible_now') return 'deja-envoye'
    if (error.code !== 'too_large') return 'interrompu'
    return overLimit[error.details.limit as keyof typeof overLimit]
  }
}

const overLimit = { files: 'trop-nombreux', fileBytes: 'trop-gros', totalBytes: 'plus-de-place' } as const

/** The same bytes; `undefined` when there is not one. */
async function firstOf(content: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array> | undefined> {
  const iterator = content[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (first.done) return undefined
  return (async function* () {
    yield first.value
    yield* { [Symbol.asyncIterator]: () => iterator }
  })()
}

function answer(told: UploadAnswer): Response {
  return Response.json(told, { headers: { 'cache-control': 'no-store' } })
}

function back(path: string, problem: FileProblem | undefined): Response {
  const address = returnPattern.test(path) ? path : '/'
  const query = problem && address !== '/' ? `?fichier=${problem}` : ''
  return new Response(null, {
    status: 303,
    headers: { location: `${address}${query}`, 'cache-control': 'no-store' },
  })
}
