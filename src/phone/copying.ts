/** Shows every `[data-copy]` button where the browser can copy. */
export function offerCopying(): void {
  if (!navigator.clipboard) return
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(button.dataset.copy ?? '').then(
        () => button.setAttribute('aria-pressed', 'true'),
        () => undefined,
      )
    })
  }
}
