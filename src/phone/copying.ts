/** Shows every `[data-copy]` button where the browser can copy; `data-done` is what is then said. */
export function offerCopying(): void {
  if (!navigator.clipboard) return
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const { copy = '', done } = button.dataset
    button.hidden = false
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(copy).then(
        () => (done === undefined ? button.setAttribute('aria-pressed', 'true') : say(done)),
        () => undefined,
      )
    })
  }
}

function say(text: string): void {
  const place = document.querySelector('[data-said]')
  if (!place) return
  place.textContent = text
  place.className = 'saved'
}
