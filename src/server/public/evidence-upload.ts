import type { Context as HttpContext } from 'hono'
import { DomainError } from '#domain/domain-error.ts'
import { comesFromOurs } from '#pages/same-origin.ts'
import { receiveEvidence } from '#server/evidence/receive-evidence.ts'
import type { Context } from '../context.ts'
import { readMultipart, type UploadedFile } from './multipart.ts'

/** Why a file was not kept, as the page is told in its address. */
type FileProblem = 'vide' | 'trop-gros' | 'trop-nombreux' | 'aucun' | 'interrompu'

/** Only a page of a draft or of a filing asks for files. */
const returnPattern = /^(\/en)?\/(declaration\/[sp]-[\w-]{16}\/[a-z-]+\/[a-z-]+|suivi\/dossier\/ajouter)$/

/**
 * Files of a draft, wherever the draft lives: the phone's worker leaves this address alone, so that no file passes
 * through it. Whoever holds the bag may add to it.
 */
export async function receiveUpload(context: Context, http: HttpContext): Promise<Response> {
  const request = http.req.raw
  if (!comesFromOurs(request, { origin: context.config.publicUrl, where: 'server' }))
    return back('/', undefined)
  let problem: FileProblem | undefined
  let received = 0
  let returnTo = '/'
  await readMultipart(
    http,
    { files: context.config.evidence.files },
    async (file, { bag = '', retour = '/' }) => {
      returnTo = retour
      const outcome = await receiveOne(context, bag, file)
      if (outcome === 'received') received++
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
  return back(returnTo, problem ?? (received === 0 ? 'aucun' : undefined))
}

async function receiveOne(
  context: Context,
  bag: string,
  { name, content }: UploadedFile,
): Promise<'received' | FileProblem> {
  const bytes = await firstOf(content)
  if (!bytes) return 'vide'
  try {
    await receiveEvidence(context, { bag, name, content: bytes })
    return 'received'
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    if (error.code !== 'too_large') return 'interrompu'
    return error.details.limit === 'files' ? 'trop-nombreux' : 'trop-gros'
  }
}

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

function back(path: string, problem: FileProblem | undefined): Response {
  const address = returnPattern.test(path) ? path : '/'
  const query = problem && address !== '/' ? `?fichier=${problem}` : ''
  return new Response(null, {
    status: 303,
    headers: { location: `${address}${query}`, 'cache-control': 'no-store' },
  })
}
