export function offerPrinting(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-act="print"]')) {
    button.hidden = false
    button.addEventListener('click', () => window.print())
  }
}
