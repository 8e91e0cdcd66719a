import { firstOf } from '#domain/form/fields.ts'
import { currentForm } from '#domain/form/form-catalogue.ts'
import type { FilingKind } from '#domain/offence.ts'
import { draftAddresses } from '../addresses.ts'
import { respond } from '../frame/respond.tsx'
import type { KeptDraft } from '../host.ts'
import { walk } from '../orientation/trail.ts'
import { hereIn, type PageRequest, type PostRequest, seeOther } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { Button } from '../ui/button.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { deviceIn, devicePage } from './device-page.tsx'
import { answersAsked, newDraft } from './draft-life.ts'
import { beginOnServer, codePage } from './elsewhere-pages.tsx'
import { saidInstant } from './saved-at.ts'
import { draftTexts } from './texts.ts'

/** Drafts of this visit or phone: never which family. */
export async function listDrafts(asked: PageRequest): Promise<Response> {
  const open = openOnes(await asked.host.drafts.list())
  const [only] = open
  if (!only) return seeOther(hereIn(asked, '/orientation'))
  if (open.length === 1) return seeOther(draftAddresses(asked.locale, only.draft.id).tasks)
  const texts = draftTexts[asked.locale]
  return respond(asked, {
    title: [texts.drafts],
    isPrivate: true,
    back: { href: hereIn(asked, '/'), label: texts.home },
    children: (
      <>
        <PageTitle title={texts.drafts} />
        <DraftRows asked={asked} drafts={open} />
      </>
    ),
  })
}

/** Begins a filing, unless the same one is under way: then it is offered, however often the link is opened. */
export async function beginDraft(asked: PostRequest, kind: FilingKind): Promise<Response> {
  const { host, locale, fields } = asked
  const { at, answers, trail } = walk(firstOf(fields, 'chemin'))
  const result = 'result' in at ? at.result : undefined
  const form = result?.type && currentForm(result.type, kind)
  if (!result?.type || !form) return seeOther(hereIn(asked, '/orientation'))
  const open = openOnes(await host.drafts.list())
  const same = open.filter(({ draft }) => draft.kind === kind && draft.type === result.type)
  const untouched = same.find(({ draft }) => draft.revision === 1)
  if (untouched) return seeOther(draftAddresses(locale, untouched.draft.id).tasks)
  if (same.length > 0 && firstOf(fields, 'autre') === '') return existing(asked, same, trail)
  const device = deviceIn(asked)
  const back = hereIn(asked, `/orientation/resultat/${trail}`)
  if (!device) return devicePage(asked, back)
  const draft = await newDraft(host, { kind, type: result.type, locale, orientation: answers }, form)
  const told = { ...draft, answers: answersAsked(form, result.answers) }
  if (device === 'shared') {
    const moved = await beginOnServer(host, { ...told, isOnSharedDevice: true })
    if (moved.state === 'moved') return codePage(asked, moved)
    return moved.state === 'full' && host.where === 'server'
      ? full(asked, open)
      : devicePage(asked, back, moved.state)
  }
  if ((await host.drafts.create(told)) === 'full') return full(asked, open)
  return seeOther(draftAddresses(locale, draft.id).tasks)
}

function existing(asked: PostRequest, drafts: readonly KeptDraft[], trail: string): Response {
  const texts = draftTexts[asked.locale]
  const [latest] = drafts
  return respond(asked, {
    title: [texts.existsTitle],
    isPrivate: true,
    back: { href: hereIn(asked, '/'), label: texts.home },
    children: (
      <>
        <PageTitle
          title={texts.existsTitle}
          hint={latest && texts.existsText(saidInstant(latest.draft.createdAt, asked.locale))}
        />
        <DraftRows asked={asked} drafts={drafts} />
        <form method="post" action={asked.url.pathname}>
          <input type="hidden" name="chemin" value={trail} />
          <Actions>
            <Button label={texts.beginAnother} kind="line" name="autre" value="oui" />
          </Actions>
        </form>
      </>
    ),
  })
}

function full(asked: PageRequest, drafts: readonly KeptDraft[]): Response {
  const texts = draftTexts[asked.locale]
  return respond(asked, {
    title: [texts.fullTitle],
    isPrivate: true,
    back: { href: hereIn(asked, '/'), label: texts.home },
    children: (
      <>
        <PageTitle title={texts.fullTitle} hint={texts.fullText} />
        <DraftRows asked={asked} drafts={drafts} />
      </>
    ),
  })
}

function DraftRows({
  asked,
  drafts,
}: {
  readonly asked: PageRequest
  readonly drafts: readonly KeptDraft[]
}) {
  const texts = draftTexts[asked.locale]
  return (
    <LinkRows label={texts.drafts}>
      {drafts.map(({ draft }) => (
        <LinkRow
          key={draft.id}
          href={draftAddresses(asked.locale, draft.id).tasks}
          label={texts.resume}
          detail={texts.begun(saidInstant(draft.createdAt, asked.locale))}
          icon="pencil"
        />
      ))}
    </LinkRows>
  )
}

const openOnes = (drafts: readonly KeptDraft[]): readonly KeptDraft[] =>
  drafts.filter(({ sent }) => sent === undefined)
