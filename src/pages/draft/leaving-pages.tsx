import { draftAddresses } from '../addresses.ts'
import { respond } from '../frame/respond.tsx'
import { hereIn, type PageRequest, type PostRequest, seeOther } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { Button } from '../ui/button.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { Interruption } from '../ui/interruption.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { asComplaint, isEvictable } from './draft-life.ts'
import { Close } from './elsewhere-pages.tsx'
import type { OpenDraft } from './open-draft.ts'
import { dayOfInstant } from './saved-at.ts'
import { draftTexts } from './texts.ts'

/** Where the draft stays, until when, and how it is opened elsewhere. */
export function laterPage(asked: PageRequest, open: OpenDraft): Response {
  const { locale, host } = asked
  const { addresses, hasResumeCode } = open
  const texts = draftTexts[locale]
  const until = dayOfInstant(open.draft.expiresAt, locale)
  const isOnPhone = host.where === 'phone'
  const kept = isOnPhone ? texts.laterPhone : hasResumeCode ? texts.laterCoded : texts.laterServer
  return respond(asked, {
    title: [texts.laterTitle],
    isPrivate: true,
    back: { href: addresses.tasks, label: texts.tasks },
    children: (
      <>
        <PageTitle title={texts.laterTitle} hint={kept(until)} />
        {isEvictable(host) && <p>{texts.laterEvictable(host.drafts.keptDays)}</p>}
        {isOnPhone ? (
          <Actions>
            <ButtonLink href={addresses.elsewhere} label={texts.elsewhereTitle} kind="line" />
          </Actions>
        ) : hasResumeCode ? (
          <>
            <Close action={addresses.close} label={texts.codeNotedClose} />
            <Actions>
              <ButtonLink href={addresses.elsewhere} label={texts.newCode} kind="line" />
            </Actions>
          </>
        ) : (
          <form method="post" action={addresses.elsewhere}>
            <Actions>
              <Button label={texts.makeCode} />
            </Actions>
          </form>
        )}
        <Actions>
          <ButtonLink href={hereIn(asked, '/')} label={texts.home} kind="line" />
        </Actions>
      </>
    ),
  })
}

export function removePage(asked: PageRequest, { addresses }: OpenDraft): Response {
  const texts = draftTexts[asked.locale]
  return respond(asked, {
    title: [texts.removeTitle],
    isPrivate: true,
    back: { href: addresses.tasks, label: texts.tasks },
    children: (
      <Interruption title={texts.removeTitle}>
        <p>{texts.removeText}</p>
        <form method="post" action={addresses.remove}>
          <Actions>
            <Button label={texts.removeYes} kind="danger" icon="trash-2" />
            <ButtonLink href={addresses.tasks} label={texts.removeNo} kind="line" />
          </Actions>
        </form>
      </Interruption>
    ),
  })
}

export async function postRemove(asked: PostRequest, { draft, addresses }: OpenDraft): Promise<Response> {
  const { drafts, evidence } = asked.host
  await drafts.remove(draft.id)
  for (const { id } of (await evidence.list(draft.evidenceBag)) ?? [])
    await evidence.remove(draft.evidenceBag, id)
  // Leads home; on the way the worker sees that a draft of the server is gone, and forgets that it was here.
  return seeOther(addresses.tasks)
}

/** A report becomes a complaint: its draft leaves the phone once, after a sentence that says so. */
export function complainPage(asked: PageRequest, { addresses }: OpenDraft, isOffline = false): Response {
  const texts = draftTexts[asked.locale]
  return respond(asked, {
    title: [texts.leavesPhoneTitle],
    isPrivate: true,
    back: { href: addresses.tasks, label: texts.tasks },
    children: (
      <Interruption title={asked.host.where === 'phone' ? texts.leavesPhoneTitle : texts.complain}>
        <p>{texts.leavesPhoneText}</p>
        {isOffline && (
          <Notice tone="lamp" icon="wifi-off">
            <p>{texts.leavesPhoneOffline}</p>
          </Notice>
        )}
        <form method="post" action={addresses.complain}>
          <Actions>
            <Button label={asked.host.where === 'phone' ? texts.leavesPhoneYes : texts.complain} />
            <ButtonLink href={addresses.tasks} label={texts.removeNo} kind="line" />
          </Actions>
        </form>
      </Interruption>
    ),
  })
}

export async function postComplain(asked: PostRequest, open: OpenDraft): Promise<Response> {
  const { host, locale } = asked
  if (host.moveToServer) {
    const moved = await host.moveToServer({ ...open.draft, locale }, 'complaint')
    if (moved.state === 'moved') return seeOther(draftAddresses(locale, moved.id).tasks)
    return moved.state === 'offline'
      ? complainPage(asked, open, true)
      : seeOther(hereIn(asked, '/declaration'))
  }
  const complaint = await asComplaint(host, { ...open.draft, locale })
  if (!complaint) return seeOther(open.addresses.tasks)
  // In its place: a resume code given before still opens it.
  const { id, revision, createdAt, expiresAt } = open.draft
  const written = await host.drafts.write({ ...complaint, id, revision: revision + 1, createdAt, expiresAt })
  return seeOther(written === 'changed' ? open.addresses.complain : open.addresses.tasks)
}

/** Who the complaint is made by: the identity is stated by FranceConnect, never typed. */
export function identifyPage(asked: PageRequest, { draft, addresses }: OpenDraft): Response {
  const texts = draftTexts[asked.locale]
  const problem = texts.identityProblem[asked.url.searchParams.get('identite') ?? '']
  if (draft.kind !== 'complaint') return seeOther(addresses.tasks)
  const { identity } = draft
  return respond(asked, {
    title: [texts.identify],
    isPrivate: true,
    isError: problem !== undefined,
    back: { href: addresses.tasks, label: texts.tasks },
    children: (
      <>
        {problem && (
          <Notice tone="lamp" icon="circle-alert">
            <p>{problem}</p>
          </Notice>
        )}
        <PageTitle
          title={identity ? texts.identified(`${identity.firstNames} ${identity.birthName}`) : texts.identify}
          hint={identity ? texts.locked : texts.identifyWhy}
        />
        <Actions>
          {identity ? (
            <ButtonLink href={addresses.tasks} label={texts.next} />
          ) : (
            <ButtonLink href={`/identite/franceconnect?brouillon=${draft.id}`} label={texts.identify} />
          )}
        </Actions>
        {!identity && (
          <section class="section">
            <h2>{texts.identifyAbout}</h2>
            <p>{texts.identifyAboutText}</p>
            <p class="soft">{texts.identifyElse}</p>
          </section>
        )}
      </>
    ),
  })
}
