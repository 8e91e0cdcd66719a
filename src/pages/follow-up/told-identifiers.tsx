import { kindLabel } from '#domain/form/doubt-text.ts'
import { showIdentifier } from '#linkage'
import type { ToldIdentifier } from '../host.ts'
import { hereIn, type PageRequest } from '../page-request.ts'
import { SummaryCard } from '../ui/summary-card.tsx'
import { correctPath, isSpelled } from './correct-page.tsx'
import { followUpTexts } from './texts.ts'

/** What the person gave of the author, each with the way to correct it: for who opened the filing alone. */
export function ToldIdentifiers({
  asked,
  told,
}: {
  readonly asked: PageRequest
  readonly told: readonly ToldIdentifier[]
}) {
  const { locale } = asked
  const texts = followUpTexts[locale]
  if (told.length === 0) return null
  return (
    <SummaryCard
      title={texts.told}
      rows={told.map((identifier, place) => {
        const kind = kindLabel(identifier.kind, locale)
        const shown = showIdentifier(identifier)
        return {
          term: kind,
          value: isSpelled(identifier.kind) ? <code>{shown}</code> : shown,
          long: true,
          // The place in the list, since an address must not hold the value; the form then says which value it meant.
          change: {
            href: hereIn(asked, correctPath(place)),
            label: texts.correctOne,
            context: `${kind} ${shown}`,
          },
        }
      })}
    />
  )
}
