import { firstOf } from '#domain/form/fields.ts'
import { respond } from '../frame/respond.tsx'
import type { PostRequest } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { Button } from '../ui/button.tsx'
import { Interruption } from '../ui/interruption.tsx'
import { NotMoved } from './elsewhere-pages.tsx'
import { draftTexts } from './texts.ts'

/** Posted with the answer, so that the draft begins where it may stay. */
const deviceField = 'appareil'

type Device = 'own' | 'shared'

/** What was answered, if it was. */
export function deviceIn({ fields }: PostRequest): Device | undefined {
  const answer = firstOf(fields, deviceField)
  return answer === 'partage' ? 'shared' : answer === 'seul' ? 'own' : undefined
}

/** Asked once, before there is a draft: on a device that others use, nothing of it may ever be kept. */
export function devicePage(asked: PostRequest, back: string, failed?: 'offline' | 'full'): Response {
  const texts = draftTexts[asked.locale]
  const problem = failed && { offline: texts.deviceOffline, full: texts.fullOnServer }[failed]
  return respond(asked, {
    title: [texts.deviceTitle],
    isPrivate: true,
    status: failed ? 503 : 200,
    form: 'device-form',
    back: { href: back, label: texts.back },
    children: (
      <Interruption title={texts.deviceTitle}>
        <p>{asked.host.where === 'phone' ? texts.deviceTextOnPhone : texts.deviceText}</p>
        {problem && <NotMoved text={problem} />}
        <form method="post" id="device-form" action={asked.url.pathname}>
          {['chemin', 'autre'].map((name) => (
            <input key={name} type="hidden" name={name} value={firstOf(asked.fields, name)} />
          ))}
          <Actions pair>
            <Button label={texts.yes} kind="line" name={deviceField} value="partage" />
            <Button label={texts.no} kind="line" name={deviceField} value="seul" />
          </Actions>
        </form>
      </Interruption>
    ),
  })
}
