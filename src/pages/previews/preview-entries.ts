import type { VNode } from 'preact'
import { type PreviewState, previewStates } from '#design/preview-states.ts'
import type { ThemeChoice } from '../ui/page.tsx'
import type { AssetMap } from '../ui/ui-context.ts'
import { blockPreviews } from './block-previews.tsx'
import { fieldPreviews } from './field-previews.tsx'
import { framePreviews } from './frame-previews.tsx'
import { wholePage, wholePageComponents } from './whole-page-previews.tsx'

export interface PreviewEntry {
  /** Name of the component's file in `src/pages/ui`. */
  readonly component: string
  readonly state: PreviewState
  /** A whole page, or a part to stand in one. */
  readonly whole: boolean
  readonly render: (assets: AssetMap, theme: ThemeChoice) => VNode
}

const parts = { ...framePreviews, ...blockPreviews, ...fieldPreviews }

/** Every component of the public pages with fixture data, in the five states. */
export const previewEntries: readonly PreviewEntry[] = [
  ...wholePageComponents.flatMap((component) =>
    previewStates.map((state) => ({
      component,
      state,
      whole: true,
      render: (assets: AssetMap, theme: ThemeChoice) => wholePage(component, state, assets, theme),
    })),
  ),
  ...Object.entries(parts).flatMap(([component, previews]) =>
    previewStates.map((state) => ({
      component,
      state,
      whole: false,
      render: () => previews[state](`${component}-${state}`),
    })),
  ),
]
