import { Icon } from './icon.tsx'

export interface SavedLineProps {
  /** « Enregistré à 14 h 05 », « Hors connexion, réponses gardées ». */
  readonly text: string
  readonly offline?: boolean | undefined
}

export function SavedLine({ text, offline }: SavedLineProps) {
  return (
    <p class={offline ? 'saved offline' : 'saved'}>
      <Icon name={offline ? 'wifi-off' : 'check'} small />
      {text}
    </p>
  )
}
