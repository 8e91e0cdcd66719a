import type { Locale } from '#domain/locale.ts'
import type { FollowUpView } from '../host.ts'
import { Icon } from '../ui/icon.tsx'
import { copiesTexts } from './texts.ts'

/** What the page hands to the script: all that the copy will hold. */
export interface CopyToKeep {
  readonly file: FollowUpView
  /** On the receipt of an anonymous report: the copy is then one way of keeping its code. */
  readonly code?: string
}

/** Shown by a script where a worker can keep the copy. Nothing is kept before the button is pressed. */
export function KeepCopy({ copy, locale }: { readonly copy: CopyToKeep; readonly locale: Locale }) {
  const texts = copiesTexts[locale]
  return (
    <section class="keep-copy" data-keep={JSON.stringify(copy)} hidden>
      <div data-not-kept>
        <button type="button" class="button line" data-act="keep">
          <Icon name="smartphone" />
          {texts.keep}
        </button>
      </div>
      <p role="status">
        <span class="saved" data-kept hidden>
          <Icon name="smartphone" small />
          <b data-dated />
        </span>
        <span data-failed hidden>
          {texts.notKept}
        </span>
      </p>
      <p class="acts" data-kept hidden>
        <button type="button" class="plain" data-act="keep">
          {texts.keepAgain}
        </button>
        <button type="button" class="plain" data-act="forget">
          {texts.forget}
        </button>
      </p>
      <p class="hint" data-not-kept>
        {texts.keepHint}
      </p>
      <p class="hint" data-evictable hidden>
        {texts.evictable}
      </p>
    </section>
  )
}
