/** Shows « Prévenir ma banque » as soon as the date typed is recent; without this it appears once the page is sent. */
export function offerBank(): void {
  const button = document.querySelector<HTMLButtonElement>('button[data-recent-hours]')
  const form = button?.form
  if (!button || !form) return
  const hours = Number(button.dataset.recentHours)
  const show = () => {
    const told = toldInstant(new FormData(form))
    const age = told === undefined ? Number.NaN : Date.now() - told.getTime()
    button.hidden = !(age < hours * 3_600_000)
  }
  form.addEventListener('input', show)
  show()
}

/** The last minute the date may stand for, on the clock of this device. */
function toldInstant(fields: FormData): Date | undefined {
  const typed = (name: string) => String(fields.get(`date.${name}`) ?? '').trim()
  if (typed('precision') !== 'day') return undefined
  const [day = 0, month = 0, year = 0] = ['day', 'month', 'year'].map((name) => Number(typed(name)))
  const [, hour = '23', minute = '59'] = /^(\d{1,2})\D(\d{2})$/.exec(typed('time')) ?? []
  const dayIn = (...clock: number[]) => new Date(year < 100 ? year + 2000 : year, month - 1, day, ...clock)
  const start = dayIn()
  const isTold = start.getMonth() === month - 1 && start.getDate() === day && start.getTime() <= Date.now()
  return isTold ? dayIn(Number(hour), Number(minute)) : undefined
}
