import { strengthOf } from '#linkage'
import { useTexts } from '../texts/use-texts.tsx'
import { Tag } from '../ui/tag.tsx'
import type { ShownExplanation } from './link-words.ts'
import { asStored } from './link-words.ts'

/** How sure a link is, as a word. */
export function StrengthTag({ of }: { of: ShownExplanation }) {
  const { t } = useTexts()
  const strength = strengthOf(asStored(of))
  return (
    <Tag
      tone={strength === 'weak' ? 'line' : 'brand'}
      icon={strength === 'weak' ? 'circle-question-mark' : 'link'}
    >
      {t.links.strength[strength]}
    </Tag>
  )
}
