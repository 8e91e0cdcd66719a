import type { FilingDetail } from '#contract/filing.ts'
import { initialled } from '../texts/initialled.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Icon } from '../ui/icon.tsx'

/** Colleagues who opened it a moment ago, as of when it was read here. */
export function AlsoReadBy({ filing, now }: { filing: FilingDetail; now: number }) {
  const { t, format } = useTexts()
  const [latest] = filing.alsoReadBy
  if (!latest) return null
  const names = filing.alsoReadBy.map(({ officer }) => initialled(officer)).join(', ')
  return (
    <span className="row g6 small soft nw">
      <Icon name="eye" size={14} />
      {t.inbox.alsoReadBy(names, format.age(latest.at, now))}
    </span>
  )
}
