import type { Fields } from '#domain/form/fields.ts'
import { draftAddresses } from '../addresses.ts'
import { TypedBefore } from '../errors/typed-before.tsx'
import { respond } from '../frame/respond.tsx'
import { hereIn, type PageRequest, type PostRequest, seeOther } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { Button } from '../ui/button.tsx'
import { Interruption } from '../ui/interruption.tsx'
import { movedToCurrentForm } from './draft-life.ts'
import { draftTexts } from './texts.ts'

/** The form's version is no longer accepted: said once, with what is kept and what was just typed. */
export function renewPage(asked: PageRequest, typed: Fields = {}): Response {
  const texts = draftTexts[asked.locale]
  return respond(asked, {
    title: [texts.movedTitle],
    status: asked.url.pathname.endsWith('/mise-a-jour') ? 200 : 409,
    isPrivate: true,
    back: { href: hereIn(asked, '/'), label: texts.home },
    children: (
      <Interruption title={texts.movedTitle}>
        <p>{texts.movedText}</p>
        <TypedBefore locale={asked.locale} fields={typed} />
        <form method="post" action={draftAddresses(asked.locale, asked.params.id ?? '').renew}>
          <Actions>
            <Button label={texts.movedGo} />
          </Actions>
        </form>
      </Interruption>
    ),
  })
}

export async function postRenew(asked: PostRequest): Promise<Response> {
  const id = asked.params.id ?? ''
  const kept = await asked.host.drafts.read(id)
  if (kept && !kept.sent) await asked.host.drafts.write(movedToCurrentForm(kept.draft, asked.host.now()))
  return seeOther(draftAddresses(asked.locale, id).tasks)
}
