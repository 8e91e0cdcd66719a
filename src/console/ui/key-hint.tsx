import { useKeySettings } from './use-keys.tsx'

/** The key of an act, on its button, for the eye: the list of keys says it aloud. Absent when letters are off. */
export function KeyHint({ children }: { children: string }) {
  const { lettersOn } = useKeySettings()
  return lettersOn || children.length > 1 ? <kbd aria-hidden>{children}</kbd> : null
}
