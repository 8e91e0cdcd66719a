import { allOf, firstOf } from '#domain/form/fields.ts'
import { draftAddresses, ownPath } from '../addresses.ts'
import type { KeptDraft, SentDraft } from '../host.ts'
import { hereIn, type PageRequest, type PostRequest, type Routes, seeOther } from '../page-request.ts'
import { leavePage, receiptPage } from './receipt-page.tsx'

export function receiptRoutes({ get, post }: Routes): void {
  get('/declaration/:id/recepisse', (asked) => withSent(asked, receiptPage))
  post('/declaration/:id/recepisse', (asked) => withSent(asked, act))
  get('/declaration/:id/quitter', (asked) =>
    withSent(asked, (_, kept, { hasKeptCode }) =>
      hasKeptCode ? seeOther(hereIn(asked, '/')) : leavePage(asked, kept),
    ),
  )
  post('/declaration/:id/quitter', (asked) => withSent(asked, leave))
}

async function act(asked: PostRequest, kept: KeptDraft): Promise<Response> {
  const { host, fields } = asked
  if (firstOf(fields, 'note') !== '') await host.drafts.noteCodeKept(kept.draft.id)
  else if (firstOf(fields, 'essayer') !== '') await host.send(kept.draft)
  else await host.doNow?.tick(kept, allOf(fields, 'fait').slice(0, 100))
  return seeOther(asked.url.pathname)
}

/** Leaving deletes what this host still holds of the filing, the code with it; what waits for the network stays. */
async function leave(asked: PostRequest, { draft, sent }: KeptDraft): Promise<Response> {
  const { drafts, followUp } = asked.host
  const towards = ownPath(firstOf(asked.fields, 'vers'))
  if (towards) {
    await drafts.noteCodeKept(draft.id)
    return seeOther(towards)
  }
  if (sent?.receipt) {
    await drafts.remove(draft.id)
    await followUp?.close()
  } else await drafts.noteCodeKept(draft.id)
  return seeOther(hereIn(asked, '/'))
}

/** A draft that was sent; refused, what is to be corrected; not sent yet, its parts; no longer here, the follow-up that replaces it. */
async function withSent<A extends PageRequest>(
  asked: A,
  page: (asked: A, kept: KeptDraft, sent: SentDraft) => Response | Promise<Response>,
): Promise<Response> {
  const id = asked.params.id ?? ''
  const kept = await asked.host.drafts.read(id)
  if (!kept) return seeOther(hereIn(asked, '/suivi'))
  if (kept.sent) return page(asked, kept, kept.sent)
  const addresses = draftAddresses(asked.locale, id)
  return seeOther(kept.refused ? addresses.check : addresses.tasks)
}
