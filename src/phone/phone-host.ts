import type { Draft } from '#domain/filing/draft.ts'
import type { FilingKind } from '#domain/offence.ts'
import type { Assets, MoveOutcome, PagesHost } from '#pages/host.ts'
import type { Theme } from '#pages/theme.ts'
import { phoneCopyStore } from './copy-store.ts'
import type { PhoneDraftStore } from './draft-store.ts'
import { sendFromPhone } from './outbox.ts'
import { patience, server } from './server-calls.ts'
import { draftOnServer } from './server-draft.ts'
import { chooseTheme } from './theme-note.ts'
import { within } from './within.ts'

/** The pages' host in the worker: drafts stay here, and only what the person sends leaves. */
export function phoneHost(
  assets: Assets,
  drafts: PhoneDraftStore,
  {
    origin,
    wakesAlone,
    noted,
  }: Pick<PagesHost, 'origin' | 'wakesAlone'> & { readonly noted: Theme | undefined },
): PagesHost {
  const now = () => new Date()
  let theme = noted
  return {
    where: 'phone',
    origin,
    assets,
    now,
    theme: () => theme,
    chooseTheme: async (chosen) => {
      theme = chosen
      await chooseTheme(chosen)
    },
    random: (size) => crypto.getRandomValues(new Uint8Array(size)),
    drafts,
    evidence: {
      list: async (evidenceBag) => {
        const listed = await within(patience, server.listEvidence({ body: { evidenceBag } }))
        return listed?.ok ? listed.value.files : undefined
      },
      remove: async (evidenceBag, id) => (await server.removeEvidence({ body: { evidenceBag, id } })).ok,
    },
    send: (draft) => sendFromPhone(drafts, draft, now().toISOString()),
    linkageOf: async ({ draft, sent }) => {
      const { followUpCode } = draft
      if (!sent?.receipt || !followUpCode) return { state: 'deferred' }
      const read = await within(patience + 2_000, server.readLinkage({ body: { followUpCode } }))
      return read?.ok ? read.value : { state: 'deferred' }
    },
    formToken: async () => {
      const opened = await within(patience, server.openForm({}))
      return opened?.ok ? opened.value.formToken : undefined
    },
    draftOnServer,
    copies: phoneCopyStore(now),
    ...(wakesAlone !== undefined && { wakesAlone }),
    moveToServer: (draft, kind) => moveToServer(drafts, draft, kind),
  }
}

/** With its cookie, unlike a report: the server must know which browser may open the draft from now on. */
async function moveToServer(drafts: PhoneDraftStore, draft: Draft, kind: FilingKind): Promise<MoveOutcome> {
  const response = await fetch('/api/drafts/move', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...draft, kind }),
  }).catch(() => undefined)
  const answer = (await response?.json().catch(() => undefined)) as MoveOutcome | undefined
  if (answer?.state === 'moved') await drafts.remove(draft.id)
  return answer?.state === 'moved' || answer?.state === 'full' ? answer : { state: 'offline' }
}
