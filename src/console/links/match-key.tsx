import type { FilingRow } from '#contract/filing.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Sign } from '../ui/sign.tsx'

const shownAtMost = 3

/** What ties a filing, at a glance: « + IBAN − téléphone ». */
export function MatchKey({ of }: { of: FilingRow['matchKey'] }) {
  const { t } = useTexts()
  return (
    <span className="match-key">
      {of.slice(0, shownAtMost).map((part) => (
        <span key={`${part.sign}${part.kind}`} className="match-part">
          <Sign of={part.sign} label={t.links.signs[part.sign]} />
          {(t.links.shortKinds as Readonly<Record<string, string>>)[part.kind] ?? part.kind}
        </span>
      ))}
    </span>
  )
}
