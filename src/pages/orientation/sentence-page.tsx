import type { Fields } from '#domain/form/fields.ts'
import { firstOf } from '#domain/form/fields.ts'
import { nearestSituations } from '#domain/orientation/nearest-situations.ts'
import { respond } from '../frame/respond.tsx'
import { hereIn, type PageRequest } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { Notice } from '../ui/notice.tsx'
import { Section } from '../ui/section.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { orientationAddress } from './question-page.tsx'
import { orientationTexts } from './texts.ts'
import { trailOf } from './trail.ts'

/** The person's own words, matched where the page is made: on the phone when there is a worker. */
export function sentencePage(asked: PageRequest, fields?: Fields): Response {
  const texts = orientationTexts[asked.locale]
  const sentence = fields ? firstOf(fields, 'phrase').trim() : ''
  const near = sentence === '' ? [] : nearestSituations(sentence, asked.locale)
  const error = fields && sentence === '' ? texts.describeEmpty : undefined
  return respond(asked, {
    title: [texts.describeTitle, texts.section],
    isError: error !== undefined,
    isPrivate: true,
    status: error ? 422 : 200,
    form: 'phrase-form',
    back: { href: hereIn(asked, '/orientation'), label: texts.back },
    help: (
      <LinkRows quiet>
        <LinkRow href={hereIn(asked, '/orientation')} label={texts.fullList} icon="list-checks" />
        <LinkRow href={hereIn(asked, '/discussion')} label={texts.people} icon="message-circle" />
      </LinkRows>
    ),
    children: (
      <>
        {error && <ErrorSummary title={error} errors={[{ href: '#phrase', text: error }]} />}
        <form method="post" id="phrase-form" action={hereIn(asked, '/orientation/phrase')}>
          <TextArea
            name="phrase"
            heading
            label={texts.describeTitle}
            hint={texts.describeHint}
            value={sentence}
            error={error}
            rows={3}
          />
          <Actions>
            <Button label={texts.describeGo} kind={near.length > 0 ? 'line' : 'primary'} />
          </Actions>
        </form>
        {near.length > 0 && (
          <Section title={texts.nearest}>
            <LinkRows>
              {near.map(({ label, answers }) => (
                <LinkRow
                  key={label[asked.locale]}
                  href={orientationAddress(asked, trailOf(answers))}
                  label={label[asked.locale]}
                />
              ))}
            </LinkRows>
          </Section>
        )}
        {sentence !== '' && near.length === 0 && (
          <Notice>
            <p>{texts.nothingNear}</p>
          </Notice>
        )}
      </>
    ),
  })
}
