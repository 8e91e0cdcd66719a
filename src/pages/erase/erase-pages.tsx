import { erasePath } from '../addresses.ts'
import { respond } from '../frame/respond.tsx'
import { hereIn, type PageRequest, type PostRequest, type Routes, seeOther } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { Button } from '../ui/button.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { Interruption } from '../ui/interruption.tsx'
import { Notice } from '../ui/notice.tsx'
import { eraseTexts } from './texts.ts'

export function eraseRoutes({ get, post }: Routes): void {
  get('/effacer', erasePage)
  post(erasePath, eraseAll)
}

async function erasePage(asked: PageRequest): Promise<Response> {
  const texts = eraseTexts[asked.locale]
  const kept = await asked.host.drafts.list()
  return respond(asked, {
    title: [texts.title],
    back: { href: hereIn(asked, '/'), label: texts.home },
    children: (
      <Interruption title={texts.title}>
        <p>{texts.text}</p>
        <p>{texts.sent}</p>
        {kept.some(({ sent }) => sent && !sent.receipt) && (
          <Notice tone="lamp" icon="wifi-off">
            <p>{texts.waiting}</p>
          </Notice>
        )}
        <form method="post" action={hereIn(asked, erasePath)}>
          <Actions>
            <Button label={texts.yes} kind="danger" />
            <ButtonLink href={hereIn(asked, '/')} label={texts.no} kind="line" />
          </Actions>
        </form>
      </Interruption>
    ),
  })
}

/**
 * What the server holds for this browser, then all that the browser holds for us. On the phone the worker has emptied its
 * own records before it let this through.
 */
async function eraseAll(asked: PostRequest): Promise<Response> {
  const { drafts, evidence, followUp } = asked.host
  for (const { draft, sent } of await drafts.list()) {
    await drafts.remove(draft.id)
    if (sent) continue
    for (const { id } of (await evidence.list(draft.evidenceBag)) ?? [])
      await evidence.remove(draft.evidenceBag, id)
  }
  await followUp?.close()
  const answer = seeOther(hereIn(asked, '/'))
  answer.headers.set('clear-site-data', '"cache", "cookies", "storage"')
  return answer
}
