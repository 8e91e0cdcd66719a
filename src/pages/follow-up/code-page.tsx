import { respond } from '../frame/respond.tsx'
import { hereIn, type PageRequest } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { Section } from '../ui/section.tsx'
import { followUpTexts } from './texts.ts'

/** The code opens the filing; a wrong one learns nothing of what exists. */
export function codePage(
  asked: PageRequest,
  given: { readonly typed?: string; readonly error?: string } = {},
): Response {
  const texts = followUpTexts[asked.locale]
  const { typed = '', error } = given
  return respond(asked, {
    title: [texts.enterTitle],
    isPrivate: true,
    isError: error !== undefined,
    status: error ? 422 : 200,
    form: 'code-form',
    back: { href: hereIn(asked, '/'), label: homeLabel[asked.locale] },
    children: (
      <>
        {error && <ErrorSummary title={error} errors={[{ href: '#code', text: texts.code }]} />}
        {asked.url.searchParams.has('fin') && (
          <Notice>
            <p>{texts.sessionOver}</p>
          </Notice>
        )}
        <form method="post" id="code-form" action={hereIn(asked, '/suivi')}>
          <Field
            name="code"
            heading
            label={texts.enterTitle}
            hint={texts.enterHint}
            value={typed}
            error={error}
            autocomplete="one-time-code"
            mono
          />
          <Actions>
            <Button label={texts.open} />
          </Actions>
        </form>
        <Section title={texts.complaintTitle}>
          <p>{texts.complaintText}</p>
        </Section>
        <p class="soft">{texts.lost}</p>
      </>
    ),
  })
}

export const homeLabel = { fr: 'Accueil', en: 'Home' } as const
