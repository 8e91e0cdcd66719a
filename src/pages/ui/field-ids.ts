/** Ids a field refers to: the field's own is where the error summary leads. */
export function hintId(id: string): string {
  return `${id}-hint`
}

export function errorId(id: string): string {
  return `${id}-error`
}

/** Value of `aria-describedby`: the error first, since it says what to do. */
export function describedBy(id: string, hint: unknown, error: unknown): string | undefined {
  const ids = [error ? errorId(id) : '', hint ? hintId(id) : ''].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}
