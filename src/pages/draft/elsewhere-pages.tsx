import type { Draft } from '#domain/filing/draft.ts'
import { showFollowUpCode } from '#domain/filing/follow-up-code.ts'
import { draftAddresses } from '../addresses.ts'
import { respond } from '../frame/respond.tsx'
import type { MoveOutcome, PagesHost } from '../host.ts'
import { hereIn, type PageRequest, type PostRequest, seeOther } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { Button } from '../ui/button.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { CodeBlock } from '../ui/code-block.tsx'
import { Icon } from '../ui/icon.tsx'
import { Interruption } from '../ui/interruption.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import type { OpenDraft } from './open-draft.ts'
import { dayOfInstant } from './saved-at.ts'
import { draftTexts } from './texts.ts'

type Moved = Extract<MoveOutcome, { state: 'moved' }>

/** Before a code: what leaves this device, and what it takes the place of. */
export function elsewherePage(
  asked: PageRequest,
  { addresses, hasResumeCode }: OpenDraft,
  failed?: 'offline' | 'full',
): Response {
  const texts = draftTexts[asked.locale]
  const isOnPhone = asked.host.where === 'phone'
  return respond(asked, {
    title: [texts.elsewhereTitle],
    isPrivate: true,
    status: failed ? 503 : 200,
    back: { href: addresses.tasks, label: texts.tasks },
    children: (
      <Interruption title={texts.elsewhereTitle}>
        <p>{isOnPhone ? texts.elsewhereMoves : texts.elsewhereCode}</p>
        {hasResumeCode && <p>{texts.newCodeReplaces}</p>}
        {failed && <NotMoved text={failed === 'offline' ? texts.leavesPhoneOffline : texts.fullOnServer} />}
        <form method="post" action={addresses.elsewhere}>
          <Actions>
            <Button label={isOnPhone ? texts.moveAndCode : texts.makeCode} />
            <ButtonLink href={addresses.tasks} label={texts.stayHere} kind="line" />
          </Actions>
        </form>
      </Interruption>
    ),
  })
}

export async function postElsewhere(asked: PostRequest, open: OpenDraft): Promise<Response> {
  const { host } = asked
  const moved = await (host.moveToServer?.(open.draft, 'report') ?? withCode(host, open.draft))
  return moved.state === 'moved' ? codePage(asked, moved) : elsewherePage(asked, open, moved.state)
}

/** A draft that this device never holds: begun on the server, with the code that opens it. */
export async function beginOnServer(host: PagesHost, draft: Draft): Promise<MoveOutcome> {
  if (host.moveToServer) return host.moveToServer(draft, 'report')
  return (await host.drafts.create(draft)) === 'full' ? { state: 'full' } : withCode(host, draft)
}

async function withCode(host: PagesHost, { id, expiresAt }: Draft): Promise<Moved> {
  return { state: 'moved', id, expiresAt, code: await host.drafts.resumeCode?.(id) }
}

/** Shown once: nobody can find it again. Copying and printing appear where a script can do them. */
export function codePage(asked: PageRequest, { id, code, expiresAt }: Moved): Response {
  const texts = draftTexts[asked.locale]
  const addresses = draftAddresses(asked.locale, id)
  if (code === undefined) return seeOther(addresses.tasks)
  const shown = showFollowUpCode(code)
  const place = new URL(hereIn(asked, '/reprendre'), asked.host.origin)
  return respond(asked, {
    title: [texts.resumeCode],
    isPrivate: true,
    children: (
      <>
        <PageTitle title={texts.resumeCodeTitle} hint={texts.codeShownOnce} />
        <div class="flow tight">
          <CodeBlock label={texts.resumeCode} groups={shown.split(' ')} />
          <Actions pair>
            <button type="button" class="button line" data-copy={shown} data-done={texts.codeCopied} hidden>
              <Icon name="copy" />
              {texts.copyCode}
            </button>
            <button type="button" class="button line" data-act="print" hidden>
              <Icon name="printer" />
              {texts.printCode}
            </button>
          </Actions>
          <p class="unseen" role="status" data-said />
        </div>
        <p>{texts.codeWhere(place.host + place.pathname)}</p>
        <p>{texts.codeUntil(dayOfInstant(expiresAt, asked.locale))}</p>
        <Actions>
          <ButtonLink href={addresses.tasks} label={texts.codeNotedGoOn} />
        </Actions>
        <Close action={addresses.close} label={texts.codeNotedClose} />
      </>
    ),
  })
}

/** On the server, with a code: the browser forgets the draft, whoever uses it next. */
export function Close({ action, label }: { readonly action: string; readonly label: string }) {
  return (
    <form method="post" action={action}>
      <Actions>
        <Button label={label} kind="line" icon="log-out" />
      </Actions>
    </form>
  )
}

export async function postClose(asked: PostRequest, { draft, addresses, hasResumeCode }: OpenDraft) {
  if (!hasResumeCode) return seeOther(addresses.later)
  await asked.host.drafts.leave?.(draft.id)
  // Leads home; on the way the worker sees that the draft is gone, and forgets that it was here.
  return seeOther(addresses.tasks)
}

export function NotMoved({ text }: { readonly text: string }) {
  return (
    <Notice tone="lamp" icon="wifi-off">
      <p>{text}</p>
    </Notice>
  )
}
