/** « Quitter vite », and Shift three times: the neutral page takes the place of this one in the history. */
export function offerQuickExit(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[href$="/jours-feries#vite"]')
  if (!link) return
  const leave = () => {
    // What would make the browser ask before leaving gives up at once.
    window.dispatchEvent(new Event('quick-exit'))
    document.body.replaceChildren()
    document.title = ''
    location.replace(link.pathname)
  }
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leave()
  })
  let presses: number[] = []
  window.addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (repeat) return
    presses = key === 'Shift' ? [...presses.filter((at) => timeStamp - at < 1500), timeStamp] : []
    if (presses.length === 3) leave()
  })
}
