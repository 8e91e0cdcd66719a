import { familyIcons } from '#design/icons/meaning-icons.ts'
import { Icon } from './icon.tsx'

export type FamilyMark = keyof typeof familyIcons

export interface FamilyIconProps {
  readonly family: FamilyMark
}

/** Icon and colour of a family; its name stands beside. */
export function FamilyIcon({ family }: FamilyIconProps) {
  return <Icon name={familyIcons[family]} class={`family-${family}`} />
}
