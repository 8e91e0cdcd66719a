import type { Context as HttpContext } from 'hono'
import { sayIt } from '#pages/follow-up/follow-up-routes.tsx'
import type { PagesHost } from '#pages/host.ts'
import { comesFromOurs } from '#pages/same-origin.ts'
import { receiveEvidence } from '#server/evidence/receive-evidence.ts'
import type { Context } from '../context.ts'
import { readMultipart } from './multipart.ts'

const filesPerAddition = 10

/** An addition to a filing with its files, in one form: they lie in a bag of their own until they are tied to it. */
export async function receiveAddition(
  context: Context,
  host: PagesHost,
  http: HttpContext,
): Promise<Response> {
  const request = http.req.raw
  if (!comesFromOurs(request, host)) return http.redirect('/suivi', 303)
  const bag = context.random.token(24)
  let received = 0
  const fields = await readMultipart(http, { files: filesPerAddition }, async ({ name, content }) => {
    await receiveEvidence(context, { bag, name, content })
    received++
  }).catch(() => undefined)
  const locale = fields?.['langue-page'] === 'en' ? 'en' : 'fr'
  const path = '/suivi/dossier/ajouter'
  const url = new URL(locale === 'en' ? `/en${path}` : path, context.config.publicUrl)
  return sayIt({ host, locale, url, path, params: {} }, 'addition', {
    clientId: fields?.envoi ?? '',
    text: fields?.texte ?? '',
    ...(received > 0 && { evidenceBag: bag }),
  })
}
