import { followUpSignInPath } from '../addresses.ts'
import { copiesTexts } from '../copies/texts.ts'
import { draftTexts } from '../draft/texts.ts'
import { respond } from '../frame/respond.tsx'
import { hereIn, type PageRequest } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { Button } from '../ui/button.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { Details } from '../ui/details.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { Field } from '../ui/field.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { Notice } from '../ui/notice.tsx'
import { Section } from '../ui/section.tsx'
import { followUpTexts } from './texts.ts'

/** The same page under two titles: whoever holds a code need not know of which kind it is. */
export const codePaths = ['/suivi', '/reprendre'] as const
const [, resumePath] = codePaths

/** Why an identification led nowhere. */
export function identityProblem({ locale, url }: PageRequest): string | undefined {
  const why = url.searchParams.get('identite') ?? ''
  const sentences = { ...draftTexts[locale].identityProblem, ...followUpTexts[locale].identityProblem }
  return Object.hasOwn(sentences, why) ? sentences[why] : undefined
}

/**
 * The code opens the report, or the draft; a wrong one learns nothing of what exists. An identity opens the complaints
 * filed under it.
 */
export function codePage(
  asked: PageRequest,
  given: { readonly typed?: string; readonly error?: string } = {},
): Response {
  const texts = followUpTexts[asked.locale]
  const { typed = '', error } = given
  const problem = error === undefined ? identityProblem(asked) : undefined
  const title = asked.path === resumePath ? texts.resumeTitle : texts.enterTitle
  return respond(asked, {
    title: [title],
    isPrivate: true,
    isError: error !== undefined || problem !== undefined,
    status: error ? 422 : 200,
    form: 'code-form',
    back: { href: hereIn(asked, '/'), label: texts.home },
    children: (
      <>
        {error && <ErrorSummary title={error} errors={[{ href: '#code', text: texts.code }]} />}
        {problem && (
          <Notice tone="lamp" icon="circle-alert">
            <p>{problem}</p>
          </Notice>
        )}
        {asked.url.searchParams.has('fin') && (
          <Notice>
            <p>{texts.sessionOver}</p>
          </Notice>
        )}
        <form method="post" id="code-form" action={hereIn(asked, asked.path) + asked.url.search}>
          <Field
            name="code"
            heading
            label={title}
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
        <p class="soft">{texts.lost}</p>
        <Section title={texts.complaintTitle}>
          <p>{texts.complaintText}</p>
          <Actions>
            <ButtonLink
              href={hereIn(asked, followUpSignInPath)}
              label={draftTexts[asked.locale].identify}
              kind="line"
            />
          </Actions>
          <LinkRows quiet>
            <Details summary={draftTexts[asked.locale].identifyAbout}>
              <p>{draftTexts[asked.locale].identifyAboutText}</p>
            </Details>
          </LinkRows>
        </Section>
        <div data-kept-copies hidden>
          <LinkRows label={copiesTexts[asked.locale].title}>
            <LinkRow
              href={hereIn(asked, '/suivi/copies')}
              label={copiesTexts[asked.locale].title}
              icon="smartphone"
            />
          </LinkRows>
        </div>
      </>
    ),
  })
}
