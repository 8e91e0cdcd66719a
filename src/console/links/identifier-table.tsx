import { rarityWord } from '#domain/series/rarity-phrase.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Rarity } from '../ui/rarity.tsx'
import { CitedPlate } from './cited-plate.tsx'
import { useEffectWords } from './effect-words.ts'
import type { ShownIdentifier } from './link-words.ts'

/** Who is named, how rare each value is over its base, and what that does. */
export function IdentifierTable({ of }: { of: readonly ShownIdentifier[] }) {
  const { t, format, locale } = useTexts()
  const effect = useEffectWords()
  return (
    <table className="in0 ids">
      <caption className="unseen">{t.inbox.named}</caption>
      <thead>
        <tr>
          <th scope="col">{t.inbox.identifier}</th>
          <th scope="col" className="num">
            {t.inbox.cited}
          </th>
          <th scope="col">{t.inbox.rarity}</th>
          <th scope="col">{t.inbox.effect}</th>
        </tr>
      </thead>
      <tbody>
        {of.map((identifier) => (
          <tr key={`${identifier.kind} ${identifier.value}`}>
            <td>
              <CitedPlate of={identifier} />
            </td>
            <td className="num">
              {format.count(identifier.filings)}{' '}
              <span className="faint">{t.inbox.over(format.count(identifier.base))}</span>
            </td>
            <td>
              <Rarity of={identifier.rarity} word={rarityWord[identifier.rarity][locale]} />
            </td>
            <td className="soft small">{effect(identifier)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
