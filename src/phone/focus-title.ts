/**
 * On arrival the reader stands at the title, past the header that every page has. An error summary comes first (it takes
 * the focus by itself), as does the place an address names; a page that reloads leaves the reader where they are.
 */
export function focusTitle(): void {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (arrival?.type === 'reload' || location.hash !== '') return
  if (document.activeElement !== document.body || document.querySelector('[autofocus]')) return
  document.querySelector<HTMLElement>('h1[tabindex="-1"]')?.focus({ preventScroll: true })
}
