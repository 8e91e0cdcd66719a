import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** Addresses of built files, hash included: nothing is hard-coded in a component. */
export interface AssetMap {
  readonly css: string
  readonly icons: string
  /** The text face alone is preloaded; the stylesheet leads to the other. */
  readonly fontText: string
  readonly favicon: string
  readonly appleIcon: string
  readonly manifest: string
}

/** The words that components repeat: everything else they say comes in as props. */
export interface UiWords {
  /** « Erreur : », said before every error. */
  readonly error: string
  /** « (facultatif) » */
  readonly optional: string
  /** « Copier », followed by what is copied. */
  readonly copy: string
}

export interface Ui {
  readonly assets: AssetMap
  readonly words: UiWords
}

/** Provided by `Page`; a fragment rendered alone (a chat message) provides it itself. */
export const UiContext = createContext<Ui | undefined>(undefined)

export function useUi(): Ui {
  const ui = useContext(UiContext)
  if (!ui) throw new Error('A component of the public pages is rendered outside UiContext')
  return ui
}
