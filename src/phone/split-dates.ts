/** « 12/11/2026 » pasted into the day fills the three fields; without this the server reads it all the same. */
export function splitPastedDates(): void {
  document.addEventListener('paste', (event) => {
    const { target } = event
    if (!(target instanceof HTMLInputElement) || !/(^|\.)day$/.test(target.name)) return
    const parts = event.clipboardData
      ?.getData('text')
      .trim()
      .match(/^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2,4})$/)
    if (!parts) return
    const prefix = target.name.slice(0, -'day'.length)
    const fields = ['day', 'month', 'year'].map((name) => target.form?.elements.namedItem(prefix + name))
    if (!fields.every((field) => field instanceof HTMLInputElement)) return
    event.preventDefault()
    for (const [index, field] of fields.entries()) (field as HTMLInputElement).value = parts[index + 1] ?? ''
  })
}
