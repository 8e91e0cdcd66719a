import type { PublicIconName } from '#design/icons/icon-names.ts'
import { identifierIcons } from '#design/icons/meaning-icons.ts'
import { Icon } from './icon.tsx'
import { useUi } from './ui-context.ts'

export interface IdentifierPlateProps {
  /** A kind of identifier, or `reference` for the number of a filing. */
  readonly kind: keyof typeof identifierIcons | 'reference'
  /** « IBAN »: said, not seen; the icon shows it. */
  readonly kindName: string
  /** Grouped for the eye: « FR76 9900 1040 … ». */
  readonly value: string
  /** Offers to copy it, where the browser can. */
  readonly copy?: boolean | undefined
}

/** The button stays hidden until a script that can copy shows every `[data-copy]`. */
export function IdentifierPlate({ kind, kindName, value, copy }: IdentifierPlateProps) {
  const { words } = useUi()
  const icon: PublicIconName = kind === 'reference' ? 'file-check' : identifierIcons[kind]
  return (
    <p class="identifier-plate">
      <Icon name={icon} />
      <span class="unseen">{kindName} </span>
      <code>{value}</code>
      {copy && (
        <button type="button" class="copy" data-copy={value} hidden aria-label={`${words.copy} ${kindName}`}>
          <Icon name="copy" small />
        </button>
      )}
    </p>
  )
}
