import { allOf, firstOf } from '#domain/form/fields.ts'
import { draftAddresses } from '../addresses.ts'
import type { FollowUpView, Saying } from '../host.ts'
import { hereIn, type PageRequest, type PostRequest, type Routes, seeOther } from '../page-request.ts'
import { codePage, codePaths, identityProblem } from './code-page.tsx'
import { complaintsPath, postComplaint, showComplaints } from './complaints-page.tsx'
import { correctPath, postCorrection, showCorrection } from './correct-page.tsx'
import { filePage } from './file-page.tsx'
import { closedWhileTyping, type Say, sayPage } from './say-page.tsx'
import { followUpTexts } from './texts.ts'

export function followUpRoutes({ get, post }: Routes): void {
  get('/suivi', async (asked) => {
    const { followUp } = asked.host
    if (identityProblem(asked)) return codePage(asked)
    if (await followUp?.read()) return seeOther(hereIn(asked, '/suivi/dossier'))
    return (await followUp?.complaints()) ? seeOther(hereIn(asked, complaintsPath)) : codePage(asked)
  })
  get('/reprendre', (asked) => codePage(asked))
  for (const path of codePaths) post(path, openByCode)
  get(complaintsPath, showComplaints)
  post(complaintsPath, postComplaint)
  get('/suivi/dossier', (asked) => withFile(asked, filePage))
  post('/suivi/dossier', async (asked) => {
    await asked.host.followUp?.tick(allOf(asked.fields, 'fait').slice(0, 100))
    return seeOther(hereIn(asked, '/suivi/dossier'))
  })
  for (const [slug, say] of [
    ['repondre', 'answer'],
    ['ajouter', 'addition'],
    ['corriger', 'correction'],
  ] as const) {
    get(`/suivi/dossier/${slug}`, (asked) => withFile(asked, (asked, file) => sayPage(asked, file, { say })))
    post(`/suivi/dossier/${slug}`, (asked) => postSay(asked, say))
  }
  get(correctPath(':place'), (asked) => withFile(asked, showCorrection))
  post(correctPath(':place'), postCorrection)
  post('/suivi/fermer', async (asked) => {
    await asked.host.followUp?.close()
    return seeOther(hereIn(asked, '/'))
  })
}

async function openByCode(asked: PostRequest): Promise<Response> {
  const texts = followUpTexts[asked.locale]
  const typed = firstOf(asked.fields, 'code').slice(0, 200)
  if (firstOf(asked.fields, 'langue') !== '') return codePage(asked, { typed })
  if (typed.trim() === '') return codePage(asked, { typed, error: texts.empty })
  const opened = await asked.host.openCode?.(typed)
  if (opened?.state === 'opened') return seeOther(hereIn(asked, '/suivi/dossier'))
  if (opened?.state === 'resumed') return seeOther(draftAddresses(asked.locale, opened.id).tasks)
  const error =
    opened?.state === 'wait'
      ? texts.wait(opened.seconds)
      : opened?.state === 'mistyped'
        ? texts.mistyped
        : texts.unknown
  return codePage(asked, { typed, error })
}

async function postSay(asked: PostRequest, say: Say): Promise<Response> {
  const { fields } = asked
  const text = firstOf(fields, 'texte')
  if (firstOf(fields, 'langue') === '') return sayIt(asked, say, { clientId: firstOf(fields, 'envoi'), text })
  const file = await asked.host.followUp?.read()
  return file ? sayPage(asked, file, { say, text }) : closedWhileTyping(asked, text)
}

/** Says it once, or shows the page again with what is wrong and all that was written. */
export async function sayIt(
  asked: PageRequest,
  say: Say,
  { clientId, text, evidenceBag }: Saying,
): Promise<Response> {
  const texts = followUpTexts[asked.locale]
  const { followUp } = asked.host
  const file = await followUp?.read()
  if (!followUp || !file) return closedWhileTyping(asked, text)
  if (text.trim() === '' && !evidenceBag) return sayPage(asked, file, { say, text, error: texts.textEmpty })
  if (text.length > longestMessage) return sayPage(asked, file, { say, text, error: texts.textTooLong })
  const outcome = await followUp.say(say, {
    clientId: clientId.slice(0, 64),
    text,
    ...(evidenceBag && { evidenceBag }),
  })
  if (outcome === 'said') return seeOther(hereIn(asked, '/suivi/dossier?envoye'))
  if (outcome === 'closed') return closedWhileTyping(asked, text)
  const error =
    outcome === 'too_large' ? texts.textTooLong : outcome === 'invalid' ? texts.textEmpty : texts.refused
  return sayPage(asked, file, { say, text, error })
}

const longestMessage = 4000

async function withFile<A extends PageRequest>(
  asked: A,
  page: (asked: A, file: FollowUpView) => Response | Promise<Response>,
): Promise<Response> {
  const file = await asked.host.followUp?.read()
  return file ? page(asked, file) : seeOther(hereIn(asked, '/suivi?fin'))
}
