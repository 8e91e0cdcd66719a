import { doubtText, kindLabel } from '#domain/form/doubt-text.ts'
import { allOf, type Fields, firstOf } from '#domain/form/fields.ts'
import { identify } from '#domain/form/identify.ts'
import { type IdentifierKind, showIdentifier } from '#linkage'
import { respond } from '../frame/respond.tsx'
import type { FollowUpView, ToldIdentifier } from '../host.ts'
import { hereIn, type PageRequest, type PostRequest, seeOther } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { Field } from '../ui/field.tsx'
import { IdentifierPlate } from '../ui/identifier-plate.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { Radios } from '../ui/radios.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { closedWhileTyping, drawId } from './say-page.tsx'
import { followUpTexts } from './texts.ts'

export const correctPath = (place: number | string): string => `/suivi/dossier/corriger/${place}`

/** Read letter by letter; a name is not. */
export const isSpelled = (kind: IdentifierKind): boolean => !['name', 'pseudonym', 'address'].includes(kind)

const formId = 'correction'
const longestValue = 500
const longestNote = 4000

interface Wrong {
  readonly field: 'sens' | 'valeur' | 'texte' | 'main'
  readonly text: string
}

interface Shown {
  readonly identifier: ToldIdentifier
  readonly fields?: Fields
  readonly wrong?: Wrong | undefined
  /** Asked once, then kept either way. */
  readonly doubt?: string | undefined
}

/** One value of the author's: another in its place, or not theirs at all. */
function correctPage(asked: PageRequest, file: FollowUpView, shown: Shown): Response {
  const { locale } = asked
  const texts = followUpTexts[locale]
  const { identifier, fields = {}, wrong, doubt } = shown
  const kind = kindLabel(identifier.kind, locale)
  const title = texts.correctTitleOf(kind)
  const typed = firstOf(fields, 'valeur')
  const error = (field: Wrong['field']) => (wrong?.field === field ? wrong.text : undefined)
  const options = [
    {
      value: 'valeur',
      label: texts.rightValue,
      wrong: wrong?.field === 'valeur',
      children: (
        <Field
          name="valeur"
          label={kind}
          value={typed}
          error={error('valeur')}
          mono={isSpelled(identifier.kind)}
        />
      ),
    },
    { value: 'pas-auteur', label: texts.notTheirs, hint: texts.notTheirsHint },
  ]
  return respond(asked, {
    title: [title, texts.mine[file.kind]],
    isPrivate: true,
    isError: wrong !== undefined,
    status: wrong ? 422 : 200,
    form: formId,
    back: { href: hereIn(asked, '/suivi/dossier'), label: texts.mine[file.kind] },
    children: (
      <>
        {wrong && (
          <ErrorSummary title={texts.oneProblem} errors={[{ href: `#${wrong.field}`, text: wrong.text }]} />
        )}
        {doubt && (
          <Notice tone="lamp" icon="circle-alert" title={texts.doubtTitle}>
            <p>
              {doubt} <code>{typed}</code>
            </p>
          </Notice>
        )}
        <PageTitle title={title} hint={texts.correctOneHint} />
        <IdentifierPlate kind={identifier.kind} kindName={kind} value={showIdentifier(identifier)} />
        <form method="post" id={formId} action={asked.url.pathname} noValidate>
          <input type="hidden" name="envoi" value={firstOf(fields, 'envoi') || drawId(asked)} />
          <input type="hidden" name="genre" value={identifier.kind} />
          <input type="hidden" name="etait" value={identifier.value} />
          {doubt && <input type="hidden" name="garde" value={typed} />}
          <Radios
            name="sens"
            legend={texts.whatIsRight}
            value={firstOf(fields, 'sens') || (typed === '' ? undefined : 'valeur')}
            error={error('sens')}
            options={identifier.mayBeReplaced ? options : options.slice(1)}
          />
          <TextArea
            name="texte"
            label={texts.note}
            optional
            hint={identifier.mayBeReplaced ? undefined : texts.noteReplaces}
            value={firstOf(fields, 'texte')}
            error={error('texte')}
            rows={3}
          />
          <Actions>
            <Button label={texts.send} />
          </Actions>
        </form>
      </>
    ),
  })
}

export async function showCorrection(asked: PageRequest, file: FollowUpView): Promise<Response> {
  const told = (await asked.host.followUp?.told()) ?? []
  const identifier = told[Number(asked.params.place)]
  return identifier && file.acts.includes('correct')
    ? correctPage(asked, file, { identifier })
    : seeOther(hereIn(asked, '/suivi/dossier'))
}

export async function postCorrection(asked: PostRequest): Promise<Response> {
  const { fields, locale, host } = asked
  const texts = followUpTexts[locale]
  const note = firstOf(fields, 'texte')
  const [file, told] = await Promise.all([host.followUp?.read(), host.followUp?.told()])
  const written = [firstOf(fields, 'valeur'), note].filter((text) => text.trim() !== '').join('\n')
  if (!host.followUp || !file || !told) return closedWhileTyping(asked, written)
  // What the page was made of, not what stands at that place now.
  const identifier = told.find(
    ({ kind, value }) => kind === firstOf(fields, 'genre') && value === firstOf(fields, 'etait'),
  )
  if (!identifier) return seeOther(hereIn(asked, '/suivi/dossier?change'))
  const again = (more: Omit<Shown, 'identifier' | 'fields'> = {}) =>
    correctPage(asked, file, { identifier, fields, ...more })
  if (firstOf(fields, 'langue') === locale) return again()
  const reading = readCorrection(fields, identifier, texts)
  if ('wrong' in reading) return again({ wrong: reading.wrong })
  const { becomes } = reading
  const doubt =
    becomes === null
      ? undefined
      : identify(identifier.kind, becomes, { owner: 'suspect', source: 'typed' }).doubt
  if (doubt && !allOf(fields, 'garde').includes(firstOf(fields, 'valeur')))
    return again({ doubt: doubtText({ kind: identifier.kind, doubt }, locale) })
  const { kind, value } = identifier
  const outcome = await host.followUp.correct({
    clientId: firstOf(fields, 'envoi').slice(0, 64),
    text: note,
    correction: { kind, value, becomes },
  })
  if (outcome === 'closed') return closedWhileTyping(asked, written)
  if (outcome === 'said') return seeOther(hereIn(asked, '/suivi/dossier?envoye'))
  return outcome === 'changed'
    ? seeOther(hereIn(asked, '/suivi/dossier?change'))
    : again({ wrong: { field: 'main', text: texts.refused } })
}

function readCorrection(
  fields: Fields,
  identifier: ToldIdentifier,
  texts: (typeof followUpTexts)['fr'],
): { readonly becomes: string | null } | { readonly wrong: Wrong } {
  const typed = firstOf(fields, 'valeur').trim()
  const way = firstOf(fields, 'sens') || (typed === '' ? '' : 'valeur')
  if (firstOf(fields, 'texte').length > longestNote)
    return { wrong: { field: 'texte', text: texts.textTooLong } }
  if (way === 'pas-auteur') return { becomes: null }
  if (way !== 'valeur' || !identifier.mayBeReplaced)
    return { wrong: { field: 'sens', text: texts.wayMissing } }
  if (typed === '') return { wrong: { field: 'valeur', text: texts.valueMissing } }
  if (typed.length > longestValue) return { wrong: { field: 'valeur', text: texts.valueTooLong } }
  const read = identify(identifier.kind, typed, { owner: 'suspect', source: 'typed' }).identifier
  return read.value === identifier.value
    ? { wrong: { field: 'valeur', text: texts.valueSame } }
    : { becomes: typed }
}
