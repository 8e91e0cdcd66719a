import { showFollowUpCode } from '#domain/filing/follow-up-code.ts'
import { FileContent } from '../follow-up/file-content.tsx'
import { followUpTexts } from '../follow-up/texts.ts'
import { respond } from '../frame/respond.tsx'
import type { CopyStore, FollowUpCopy } from '../host.ts'
import { hereIn, type PageRequest, type Routes, seeOther } from '../page-request.ts'
import { Button } from '../ui/button.tsx'
import { CodeBlock } from '../ui/code-block.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { saidCopy } from './said-copy.ts'
import { copiesTexts } from './texts.ts'

/** Only the phone has copies: elsewhere these addresses lead to the code. */
export function copiesRoutes({ get, post }: Routes): void {
  get('/suivi/copies', (asked) => onPhone(asked, async (copies) => copiesPage(asked, await copies.list())))
  get('/suivi/copies/:id', (asked) => withCopy(asked, (copy) => copyPage(asked, copy)))
  post('/suivi/copies/:id', (asked) =>
    withCopy(asked, async ({ id }, copies) => {
      await copies.remove(id)
      return seeOther(hereIn(asked, '/suivi/copies'))
    }),
  )
}

type Answer = Response | Promise<Response>

function onPhone(asked: PageRequest, page: (copies: CopyStore) => Answer): Answer {
  const { copies } = asked.host
  return copies ? page(copies) : seeOther(hereIn(asked, '/suivi'))
}

function withCopy(asked: PageRequest, page: (copy: FollowUpCopy, copies: CopyStore) => Answer): Answer {
  return onPhone(asked, async (copies) => {
    const copy = await copies.read(asked.params.id ?? '')
    return copy ? page(copy, copies) : seeOther(hereIn(asked, '/suivi/copies'))
  })
}

/** What the person asked to keep. */
function copiesPage(asked: PageRequest, copies: readonly FollowUpCopy[]): Response {
  const texts = copiesTexts[asked.locale]
  return respond(asked, {
    title: [texts.title],
    isPrivate: true,
    back: { href: hereIn(asked, '/'), label: followUpTexts[asked.locale].home },
    help: <Help asked={asked} />,
    children: (
      <>
        <PageTitle title={texts.title} hint={copies.length > 0 ? texts.hint : texts.none} />
        {copies.length > 0 && <CopyRows asked={asked} copies={copies} />}
      </>
    ),
  })
}

export function CopyRows({
  asked,
  copies,
}: {
  readonly asked: PageRequest
  readonly copies: readonly FollowUpCopy[]
}) {
  const { locale, host } = asked
  return (
    <LinkRows label={copiesTexts[locale].title}>
      {copies.map(({ id, at, file }) => (
        <LinkRow
          key={id}
          href={hereIn(asked, `/suivi/copies/${id}`)}
          label={followUpTexts[locale].mine[file.kind]}
          detail={`${saidCopy(at, locale, host.now())}, ${file.reference}`}
          icon="file-text"
        />
      ))}
    </LinkRows>
  )
}

/** The follow-up page as it was, to be read; nothing on it can be sent. */
function copyPage(asked: PageRequest, { id, at, code, file }: FollowUpCopy): Response {
  const { locale, host } = asked
  const texts = copiesTexts[locale]
  const { mine } = followUpTexts[locale]
  const status = file.publicStatus.sentence[locale]
  return respond(asked, {
    title: [status, mine[file.kind]],
    isPrivate: true,
    back: { href: hereIn(asked, '/suivi/copies'), label: texts.title },
    help: (
      <>
        <form method="post" action={hereIn(asked, `/suivi/copies/${id}`)}>
          <Button label={texts.forget} kind="plain" icon="trash-2" />
        </form>
        <Help asked={asked} />
      </>
    ),
    children: (
      <>
        <PageTitle eyebrow={`${mine[file.kind]} ${file.reference}`} title={status} />
        <Notice icon="smartphone" title={saidCopy(at, locale, host.now())}>
          <p>{texts.frozen}</p>
        </Notice>
        {code && <CodeBlock label={texts.code} groups={showFollowUpCode(code).split(' ')} />}
        <FileContent asked={asked} file={file} />
      </>
    ),
  })
}

function Help({ asked }: { readonly asked: PageRequest }) {
  const texts = copiesTexts[asked.locale]
  return (
    <LinkRows quiet>
      <LinkRow href={hereIn(asked, '/suivi')} label={texts.open} icon="history" />
      <LinkRow href={hereIn(asked, '/effacer')} label={texts.erase} icon="trash-2" />
    </LinkRows>
  )
}
