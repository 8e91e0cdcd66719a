import type { Evidence, Explanation, IdentifierKind } from '#linkage'
import type { Locale, Text } from '../locale.ts'
import { say } from '../wording/say.ts'
import { filingsIn } from './count-of.ts'
import { type ValueNoun, valueNoun } from './value-noun.ts'

/** What a filing is tied to, as it is named. */
export type LinkTarget =
  | { readonly kind: 'series'; readonly number: number }
  | { readonly kind: 'filing'; readonly reference: string }

/**
 * Why two are tied, in one sentence drawn from the stored evidence: « Même IBAN que 11 déclarations de la série 218, et
 * nulle part ailleurs. » Counts are those of the day of the decision and never include the filing itself: `when` says
 * which moment that was, where counts of today stand beside. A link that did not attach by itself also says what differs.
 */
export function linkSentence(
  explanation: Explanation,
  target: LinkTarget,
  locale: Locale,
  when?: string,
): string {
  const strongest = strongestEvidence(explanation)
  if (!strongest) return `${say(nothingRare, locale)}${differences(explanation, locale)}.`
  const sentence = `${agreement(strongest, target, locale)}${differences(explanation, locale)}.`
  return when === undefined ? sentence : dated(sentence, when, locale)
}

const dated = (sentence: string, when: string, locale: Locale): string =>
  say({ fr: '{when}\u00a0: {rest}', en: '{when}: {rest}' }, locale, {
    when,
    rest: sentence.charAt(0).toLocaleLowerCase(locale) + sentence.slice(1),
  })

/** How many others cited the strongest value when it was counted. */
export function othersCiting(explanation: Explanation): number | undefined {
  const strongest = strongestEvidence(explanation)
  return strongest && strongest.citedBy + outsideOf(strongest)
}

const outsideOf = ({ filings, citedBy, elsewhere }: Evidence): number =>
  Math.max(filings - citedBy, elsewhere)

/** The value that counts most; failing one that counts, a common one that is shared all the same. */
export function strongestEvidence({ evidence }: Explanation): Evidence | undefined {
  const shared = evidence.filter(({ kind, value }) => kind !== 'offence' && value !== undefined)
  const best = (lines: readonly Evidence[]) =>
    lines.reduce<Evidence | undefined>((top, line) => (top && top.bits >= line.bits ? top : line), undefined)
  return best(shared.filter(({ sign }) => sign === '+')) ?? best(shared)
}

function agreement(line: Evidence, target: LinkTarget, locale: Locale): string {
  const noun = nounOfLine(line).name[locale]
  const whom = say(line.citedBy === 1 || target.kind === 'filing' ? one[target.kind] : several, locale, {
    filings: filingsIn(line.citedBy, locale),
    target: target.kind === 'series' ? target.number : target.reference,
  })
  const start = say({ fr: 'Même {noun} {whom}', en: 'Same {noun} as {whom}' }, locale, { noun, whom })
  return start + reach(line, locale)
}

const one: Readonly<Record<LinkTarget['kind'], Text>> = {
  series: { fr: 'qu’une déclaration de la série\u00a0{target}', en: 'one filing of series\u00a0{target}' },
  filing: { fr: 'que la déclaration {target}', en: 'filing {target}' },
}

const several: Text = {
  fr: 'que {filings} de la série\u00a0{target}',
  en: '{filings} of series\u00a0{target}',
}

/** How far the value reaches outside: what makes it telling, or not. */
function reach(line: Evidence, locale: Locale): string {
  if (line.sign !== '+') return say(tooCommon, locale)
  const outside = outsideOf(line)
  if (outside === 0) return say({ fr: ', et nulle part ailleurs', en: ', and nowhere else' }, locale)
  return say({ fr: ', mais aussi que {filings} ailleurs', en: ', but also as {filings} elsewhere' }, locale, {
    filings: filingsIn(outside, locale),
  })
}

function differences({ evidence, total, thresholds }: Explanation, locale: Locale): string {
  if (total >= thresholds.attach) return ''
  return evidence
    .filter(({ reason }) => reason === 'differs')
    .map((line) => {
      const { name, isFeminine } = nounOfLine(line)
      return say({ fr: '\u00a0; {article}{noun} diffère', en: '; the {noun} differs' }, locale, {
        article: articleOf(name.fr, isFeminine),
        noun: name[locale],
      })
    })
    .join('')
}

const articleOf = (name: string, isFeminine: boolean): string =>
  /^[aeéiouIAEO]/u.test(name) ? 'l’' : isFeminine ? 'la ' : 'le '

const nounOfLine = ({ kind, value }: Evidence): ValueNoun => valueNoun(kind as IdentifierKind, value)

const tooCommon: Text = { fr: ', mais trop courant pour relier', en: ', but too common to tie' }
const nothingRare: Text = { fr: 'Aucun élément rare en commun', en: 'Nothing rare in common' }
