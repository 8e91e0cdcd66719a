/** Moves the focus to the next or previous walkable link of the page, and stays at the ends. */
export function walkRows(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-walk]')]
  const at = links.indexOf(document.activeElement as HTMLElement)
  const next = links[at < 0 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1)]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
