import type { PasteQuestion } from '#domain/form/definition.ts'
import { doubtText, kindLabel } from '#domain/form/doubt-text.ts'
import { allOf, type Fields, firstOf } from '#domain/form/fields.ts'
import { type Proposal, proposalsIn } from '#domain/form/read-paste.ts'
import type { Locale } from '#domain/locale.ts'
import { showIdentifier } from '#linkage'
import type { PagesHost } from '../host.ts'
import { IdentifierProposal } from '../ui/identifier-proposal.tsx'
import { TextArea } from '../ui/text-area.tsx'
import type { FieldErrors } from './question-fields.tsx'
import { draftTexts } from './texts.ts'

export interface PasteFieldsProps {
  readonly question: PasteQuestion
  readonly fields: Fields
  readonly errors: FieldErrors
  readonly locale: Locale
  readonly where: PagesHost['where']
  /** The person went past it before: what they did not keep, they set aside. */
  readonly isJudged: boolean
  /** Before the name of each field, where the page holds several questions. */
  readonly prefix?: string
}

/** The text, then what was read in it: whose is each value? */
export function PasteFields(props: PasteFieldsProps) {
  const { question, fields, errors, locale, where, isJudged, prefix = '' } = props
  const texts = draftTexts[locale]
  const text = firstOf(fields, `${prefix}text`)
  const proposals = text.length <= question.maxLength ? proposalsIn(text) : []
  return (
    <>
      <TextArea
        name={`${prefix}text`}
        heading
        label={question.label[locale]}
        optional={question.optional}
        hint={[question.hint?.[locale], texts.pasteHere[where]].filter(Boolean).join(' ')}
        value={text}
        error={errors[`${prefix}text`]}
        rows={question.story ? 10 : 6}
      />
      {proposals.length > 0 && (
        <section class="section" id={`${prefix}trouve`}>
          <h2>{texts.found(proposals.length)}</h2>
          <p class="hint">{texts.foundHint}</p>
          {proposals.map((proposal, index) => (
            <IdentifierProposal
              key={proposal.field}
              id={`${prefix}trouve-${index + 1}`}
              kind={proposal.kind}
              kindName={kindLabel(proposal.kind, locale)}
              value={showIdentifier(proposal)}
              name={prefix + proposal.field}
              verdict={verdictOf(proposal, allOf(fields, prefix + proposal.field)[0], isJudged)}
              choices={{ suspect: texts.theirs, victim: texts.ours, no: texts.neither }}
              context={{ ...proposal.context, match: proposal.raw }}
              doubt={remarkOn(proposal, locale)}
            />
          ))}
        </section>
      )}
    </>
  )
}

function verdictOf(
  { suggested }: Proposal,
  given: string | undefined,
  isJudged: boolean,
): Proposal['suggested'] {
  if (given === 'suspect' || given === 'victim' || given === 'no') return given
  return isJudged ? 'no' : suggested
}

function remarkOn({ kind, doubt, reason }: Proposal, locale: Locale): string | undefined {
  if (doubt) return doubtText({ kind, doubt }, locale)
  if (reason === 'named_as_own') return draftTexts[locale].looksYours
  return reason === 'known_service' ? draftTexts[locale].looksKnown : undefined
}
