import { showFollowUpCode } from '#domain/filing/follow-up-code.ts'
import { draftAddresses, ownPath } from '../addresses.ts'
import { type CopyToKeep, KeepCopy } from '../copies/keep-copy.tsx'
import { saidInstant } from '../draft/saved-at.ts'
import { respond } from '../frame/respond.tsx'
import type { KeptDraft, SentDraft } from '../host.ts'
import { hereIn, type PageRequest } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { Button } from '../ui/button.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { CodeBlock } from '../ui/code-block.tsx'
import { Drawing } from '../ui/drawing.tsx'
import { Icon } from '../ui/icon.tsx'
import { IdentifierPlate } from '../ui/identifier-plate.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { Section } from '../ui/section.tsx'
import { Timeline } from '../ui/timeline.tsx'
import { copyOfReceipt } from './copy-of-receipt.ts'
import { DoNowForm } from './do-now-form.tsx'
import { LinkageNotice } from './linkage-notice.tsx'
import { receiptTexts } from './texts.ts'

/** The code first, then the fact of reception, what to do now, what was found, what follows. */
export async function receiptPage(asked: PageRequest, kept: KeptDraft, sent: SentDraft): Promise<Response> {
  const { host, locale } = asked
  const { draft } = kept
  const texts = receiptTexts[locale]
  const addresses = draftAddresses(locale, draft.id)
  const { receipt } = sent
  const [linkage, done] = receipt
    ? await Promise.all([host.linkageOf(kept), host.doNow?.done(kept) ?? new Set<string>()])
    : [undefined, new Set<string>()]
  const title = receipt ? texts.title[draft.kind] : texts.waitingTitle
  const leave = draft.followUpCode && !sent.hasKeptCode ? addresses.leave : hereIn(asked, '/')
  return respond(asked, {
    title: [title],
    isPrivate: true,
    back: { href: leave, label: texts.leave },
    help: (
      <LinkRows quiet>
        {receipt && (
          <LinkRow href={hereIn(asked, '/suivi')} label={texts.follow[draft.kind]} icon="history" />
        )}
        <LinkRow href="tel:116006" label={texts.support} icon="heart-handshake" />
        <LinkRow href={leave} label={texts.leave} icon="log-out" />
      </LinkRows>
    ),
    children: (
      <>
        <div class="flow tight">
          <Drawing name="horizon" />
          <PageTitle
            title={title}
            hint={
              receipt
                ? texts.receivedOn(saidInstant(receipt.submittedAt, locale))
                : host.wakesAlone
                  ? texts.waitingSync
                  : texts.waitingVisit
            }
          />
        </div>
        {draft.followUpCode && (
          <Code
            asked={asked}
            code={draft.followUpCode}
            sent={sent}
            action={addresses.receipt}
            leave={addresses.leave}
            copy={linkage && copyOfReceipt(kept, linkage, done)}
          />
        )}
        {!receipt && <Waiting asked={asked} action={addresses.receipt} />}
        {receipt && draft.kind === 'complaint' && (
          <IdentifierPlate kind="reference" kindName={texts.number} value={receipt.reference} copy />
        )}
        <DoNowForm
          lines={sent.doNow}
          done={done}
          locale={locale}
          action={host.doNow && receipt ? addresses.receipt : undefined}
        />
        {linkage && <LinkageNotice linkage={linkage} kind={draft.kind} locale={locale} />}
        {receipt && <WhatFollows asked={asked} kept={kept} at={receipt.submittedAt} />}
        {receipt && receipt.evidence.length > 0 && (
          <Section title={texts.files}>
            <ul class="plain-list">
              {receipt.evidence.map(({ name, sha256 }) => (
                <li key={sha256}>
                  {name}
                  <small class="soft kept-value">
                    {texts.fileHash} <code>{sha256.match(/.{1,8}/g)?.join(' ')}</code>
                  </small>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <p class="soft">{texts.neverMoney}</p>
      </>
    ),
  })
}

interface CodeProps {
  readonly asked: PageRequest
  readonly code: string
  readonly sent: SentDraft
  readonly action: string
  readonly leave: string
  readonly copy: CopyToKeep | undefined
}

/** Copy, image and print appear where a script can do them; noting by hand needs none. */
function Code({ asked, code, sent, action, leave, copy }: CodeProps) {
  const texts = receiptTexts[asked.locale]
  return (
    <section
      class="flow tight"
      data-code={showFollowUpCode(code)}
      data-leave={sent.hasKeptCode ? undefined : leave}
    >
      <p>
        <b>{texts.noteCode}</b>
      </p>
      <CodeBlock label={texts.code} groups={showFollowUpCode(code).split(' ')} />
      <form method="post" action={action} class="flow tight keep-code" data-keep-code>
        <div class="flow tight" data-scripted hidden>
          <Actions>
            <button type="button" class="button" data-act="copy" data-done={texts.copied}>
              <Icon name="copy" />
              {texts.copy}
            </button>
          </Actions>
          <Actions pair>
            <button type="button" class="button line" data-act="image" data-done={texts.imageSaved}>
              <Icon name="image" />
              {texts.image}
            </button>
            <button type="button" class="button line" data-act="print">
              <Icon name="printer" />
              {texts.print}
            </button>
          </Actions>
        </div>
        {sent.hasKeptCode ? (
          <Notice tone="ok">
            <p>{texts.notedDone}</p>
          </Notice>
        ) : (
          <Actions>
            <Button label={texts.noted} name="note" value="oui" />
          </Actions>
        )}
        <p class="unseen" role="status" data-said />
      </form>
      {copy && <KeepCopy copy={copy} locale={asked.locale} />}
    </section>
  )
}

function Waiting({ asked, action }: { readonly asked: PageRequest; readonly action: string }) {
  const texts = receiptTexts[asked.locale]
  return (
    <Notice tone="lamp" icon="wifi-off">
      <p>{texts.waitingCode}</p>
      <form method="post" action={action}>
        <Button label={texts.tryNow} kind="line" small name="essayer" value="oui" />
      </form>
    </Notice>
  )
}

function WhatFollows({
  asked,
  kept: { draft },
  at,
}: {
  readonly asked: PageRequest
  readonly kept: KeptDraft
  readonly at: string
}) {
  const texts = receiptTexts[asked.locale]
  return (
    <Section title={texts.next}>
      <Timeline
        steps={[
          { when: saidInstant(at, asked.locale), what: texts.nextReceived[draft.kind], state: 'now' },
          draft.kind === 'complaint'
            ? { when: texts.within, what: texts.nextAnswer, state: 'next' }
            : { when: texts.withCode, what: texts.withCodeText, state: 'next' },
        ]}
      />
    </Section>
  )
}

/** Asked once, between the receipt and elsewhere: the code is the only key. */
export function leavePage(asked: PageRequest, { draft }: KeptDraft): Response {
  const texts = receiptTexts[asked.locale]
  const addresses = draftAddresses(asked.locale, draft.id)
  const towards = ownPath(asked.url.searchParams.get('vers') ?? '')
  return respond(asked, {
    title: [texts.leaveTitle],
    isPrivate: true,
    children: (
      <section class="interruption">
        <h1 tabIndex={-1}>{texts.leaveTitle}</h1>
        <p>{texts.leaveText}</p>
        {!towards && <p>{texts.leaveErases}</p>}
        <form method="post" action={addresses.leave}>
          {towards && <input type="hidden" name="vers" value={towards} />}
          <Actions>
            <ButtonLink href={addresses.receipt} label={texts.leaveNo} />
            <Button label={texts.leaveYes} kind="line" />
          </Actions>
        </form>
      </section>
    ),
  })
}
