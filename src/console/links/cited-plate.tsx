import type { IdentifierKind } from '#linkage'
import { useTexts } from '../texts/use-texts.tsx'
import { Plate } from '../ui/plate.tsx'
import { kindIcons } from './kind-icons.ts'
import { useLit } from './lit.tsx'

interface Props {
  of: { readonly kind: IdentifierKind; readonly value: string; readonly shown: string }
}

/** The plate of a cited identifier, lit together with its twins. */
export function CitedPlate({ of }: Props) {
  const { t } = useTexts()
  const { isLit, handlers } = useLit(of)
  return (
    <span className="plate-hold" {...handlers}>
      <Plate icon={kindIcons[of.kind]} kind={t.links.kinds[of.kind]} value={of.shown} lit={isLit} />
    </span>
  )
}
