import { DomainError } from '#domain/domain-error.ts'
import {
  correctIdentifier,
  type IdentifierCorrection,
  mayBeReplaced,
} from '#domain/form/correct-identifier.ts'
import { correctionText } from '#domain/form/correction-text.ts'
import { identify } from '#domain/form/identify.ts'
import type { Locale } from '#domain/locale.ts'
import type { Identifier } from '#linkage'
import type { Context } from '../context.ts'
import type { FilingContent } from '../filings/filing-content.ts'
import { toldIn } from './list-told-identifiers.ts'
import { formOfFiling, supersedeAnswers } from './supersede-answers.ts'
import { type FilingRow, type Supplement, takeSupplement } from './take-supplement.ts'

/**
 * Corrects one value of the author's wherever the filing told it, and links the filing again. What it was stays in the
 * content that is superseded and in the message that says so. Throws as `addInformation`; `changed_meanwhile` when the
 * value is not told any more, `invalid` when nothing can take its place, `rejected` and `form_retired`.
 */
export function correctToldIdentifier(
  context: Context,
  filingId: string,
  given: Supplement & { readonly correction: IdentifierCorrection },
): Promise<void> {
  const { correction } = given
  return takeSupplement(context, filingId, given, {
    act: 'correct',
    purpose: 'correction',
    event: 'corrected',
    needsText: false,
    change: async (trx, filing, at) => {
      if (!(await toldIn(context, trx, filing)).some((told) => isSame(told, correction)))
        throw new DomainError('changed_meanwhile')
      const changed = await supersedeAnswers(
        context,
        trx,
        filing,
        (before) => corrected(filing, before, correction),
        at,
      )
      return { ...changed, said: correctionText(correction, filing.locale as Locale) }
    },
  })
}

function corrected(
  filing: FilingRow,
  before: FilingContent,
  correction: IdentifierCorrection,
): FilingContent {
  const form = formOfFiling(filing)
  const { kind, value, becomes } = correction
  if (becomes !== null && !mayBeReplaced(form, before.answers, correction))
    throw new DomainError('invalid', { problems: [{ field: 'becomes', code: 'not_offered' }] })
  const next =
    becomes === null ? undefined : identify(kind, becomes, { owner: 'suspect', source: 'typed' }).identifier
  const others = (before.retracted ?? []).filter(
    (each) => !isSame(each, correction) && !(next && isSame(each, next)),
  )
  return {
    ...before,
    answers: correctIdentifier(form, before.answers, correction),
    retracted: [...others, { kind, value }],
  }
}

const isSame = (one: Identifier, other: Identifier): boolean =>
  one.kind === other.kind && one.value === other.value
