import { valueNoun } from '#domain/series/value-noun.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Sign } from '../ui/sign.tsx'
import { keyOf, type ShownExplanation } from './link-words.ts'
import { useLit } from './lit.tsx'

/** The signs of a link and what each stands for, in the order of the waterfall. What counts nothing is not said twice. */
export function EvidenceKey({ of }: { of: ShownExplanation }) {
  const { locale } = useTexts()
  const nouns = of.evidence.map(({ kind, value }) =>
    kind === 'offence' ? kind : valueNoun(kind, value).name[locale],
  )
  return (
    <span className="evidence-key">
      {of.evidence.map((evidence, at) =>
        evidence.sign === '~' && nouns.indexOf(nouns[at]!) < at ? null : (
          <Part key={keyOf(evidence)} evidence={evidence} />
        ),
      )}
    </span>
  )
}

function Part({ evidence }: { evidence: ShownExplanation['evidence'][number] }) {
  const { t, locale } = useTexts()
  const value = evidence.value === undefined ? undefined : { kind: evidence.kind, value: evidence.value }
  const { isLit, handlers } = useLit(value)
  return (
    <span className={isLit ? 'match-part lit' : 'match-part'} {...handlers}>
      <Sign of={evidence.sign} label={t.links.signs[evidence.sign]} />
      {evidence.kind === 'offence'
        ? t.links.shortKinds.offence
        : valueNoun(evidence.kind, evidence.value).name[locale]}
    </span>
  )
}
