/** What of a keyboard event decides its key. */
export interface Stroke {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly isComposing: boolean
}

export interface Surroundings {
  /** The stroke goes to a field, a select or editable text. */
  readonly inField: boolean
  /** A sheet is open above the page. */
  readonly underSheet: boolean
  /** The officer left single letters on. */
  readonly lettersOn: boolean
  /** A first letter (`g`) waits for its second. */
  readonly pending: string | undefined
}

const named = new Set(['Enter', 'Escape', ' ', 'ArrowDown', 'ArrowUp'])

/**
 * The name of a stroke (`a`, `?`, `g i`, `Enter`, `Space`), or nothing when it belongs to the browser, a field or a
 * sheet. Letters are those the key produces, so AZERTY and QWERTY agree; no digits, no Alt, no AltGr.
 */
export function nameStroke(stroke: Stroke, around: Surroundings): string | undefined {
  if (stroke.isComposing || stroke.ctrlKey || stroke.metaKey || stroke.altKey) return undefined
  if (around.inField || around.underSheet) return undefined
  if (named.has(stroke.key)) return stroke.key === ' ' ? 'Space' : stroke.key
  if (!around.lettersOn) return undefined
  if (stroke.key.length !== 1 || /\d/.test(stroke.key)) return undefined
  const letter = stroke.key.toLowerCase()
  return around.pending === undefined ? letter : `${around.pending} ${letter}`
}

/** Keys of one part of the screen, by name. */
export type KeyMap = Readonly<Record<string, () => void>>

/** The act bound to a name: the innermost part that has one wins. */
export function boundTo(layers: readonly KeyMap[], name: string): (() => void) | undefined {
  for (const layer of layers) {
    const act = layer[name]
    if (act) return act
  }
  return undefined
}

/** Whether a letter begins a two-letter key in one of the maps. */
export function begins(layers: readonly KeyMap[], name: string): boolean {
  return layers.some((layer) => Object.keys(layer).some((key) => key.startsWith(`${name} `)))
}
