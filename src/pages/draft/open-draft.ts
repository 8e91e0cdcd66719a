import type { Draft } from '#domain/filing/draft.ts'
import type { FormDefinition } from '#domain/form/definition.ts'
import type { Fields } from '#domain/form/fields.ts'
import { draftAddresses } from '../addresses.ts'
import { lostDraft } from '../errors/error-pages.tsx'
import type { RefusedDraft } from '../host.ts'
import { hereIn, type PageRequest, seeOther } from '../page-request.ts'
import { formOf } from './draft-life.ts'
import { renewPage } from './renew-page.tsx'

/** A draft that can be worked on, with its form. */
export interface OpenDraft {
  readonly draft: Draft
  readonly form: FormDefinition
  readonly refused?: RefusedDraft | undefined
  readonly hasResumeCode?: boolean | undefined
  readonly addresses: ReturnType<typeof draftAddresses>
}

/**
 * The draft of the address, or the page to show instead: the neutral home when it is not here (its address in the history
 * says nothing), the receipt once it was sent, the notice when its form has changed.
 */
async function openDraft(asked: PageRequest, typed?: Fields): Promise<OpenDraft | Response> {
  const id = asked.params.id ?? ''
  const addresses = draftAddresses(asked.locale, id)
  const kept = await asked.host.drafts.read(id)
  if (!kept) return typed ? lostDraft(asked, typed) : seeOther(hereIn(asked, '/'))
  if (kept.sent) return seeOther(addresses.receipt)
  const form = formOf(kept.draft)
  if (!form) return typed ? renewPage(asked, typed) : seeOther(addresses.renew)
  const { draft, refused, hasResumeCode } = kept
  return { draft, form, refused, hasResumeCode, addresses }
}

/** Runs a page on an open draft, or answers with what stands in its place. */
export async function withDraft<A extends PageRequest & { readonly fields?: Fields }>(
  asked: A,
  page: (asked: A, open: OpenDraft) => Response | Promise<Response>,
): Promise<Response> {
  const open = await openDraft(asked, asked.fields)
  return open instanceof Response ? open : page(asked, open)
}
