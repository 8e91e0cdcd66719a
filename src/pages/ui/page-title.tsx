import type { ComponentChildren } from 'preact'
import { FamilyIcon, type FamilyMark } from './family-icon.tsx'
import { TitleText } from './title-text.tsx'

export interface PageTitleProps {
  readonly title: string
  /** What the page belongs to, above the title: « Ma plainte ». */
  readonly eyebrow?: string | undefined
  readonly family?: FamilyMark | undefined
  /** One short sentence, no link. */
  readonly hint?: ComponentChildren
  readonly hintId?: string | undefined
}

export function PageTitle({ title, eyebrow, family, hint, hintId }: PageTitleProps) {
  return (
    <div class="page-title">
      {eyebrow && (
        <p class="eyebrow">
          {family && <FamilyIcon family={family} />}
          {eyebrow}
        </p>
      )}
      <h1 tabIndex={-1}>
        <TitleText text={title} />
      </h1>
      {hint && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  )
}
