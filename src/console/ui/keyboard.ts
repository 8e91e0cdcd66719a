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

const named: Readonly<Record<string, string>> = {
  Enter: 'enter',
  Escape: 'escape',
  ' ': 'space',
  ArrowDown: 'down',
  ArrowUp: 'up',
}

/**
 * The name of a stroke (`a`, `?`, `g i`, `enter`, `space`), or nothing when it belongs to the browser, a field or a
 * sheet. Letters are those the key produces, so AZERTY and QWERTY agree; no digits, no Alt, no AltGr.
 */
export function nameStroke(stroke: Stroke, around: Surroundings): string | undefined {
  if (stroke.isComposing || stroke.ctrlKey || stroke.metaKey || stroke.altKey) return undefined
  if (around.inField || around.underSheet) return undefined
  const name = named[stroke.key]
  if (name) return name
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
