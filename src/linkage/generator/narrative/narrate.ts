import type { Identifier } from '../../identifier.ts'
import type { Gang } from '../gang.ts'
import type { Story } from '../near-duplicates.ts'
import type { World } from '../world.ts'

export interface Told {
  readonly place: number
  readonly victim: number
  readonly inText: readonly Identifier[]
  readonly own: Identifier | undefined
  readonly isSupplement: boolean
  /** The story of the message that is pasted, if one is. */
  readonly story: Story | undefined
}

export function narrate(_world: World, _gang: Gang, told: Told): string {
  return told.inText.map(({ value }) => value).join(' ')
}
