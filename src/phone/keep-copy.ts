import type { Locale } from '#domain/locale.ts'
import type { CopyToKeep } from '#pages/copies/keep-copy.tsx'
import type { CopyAnswer, CopyAsk } from './copy-desk.ts'
import { within } from './within.ts'

/** A worker that is late, or too old to understand, has nothing to offer. */
const patience = 3_000

/** « Garder sur ce téléphone »: only where a worker holds the page, and only when pressed. */
export function offerCopies(): void {
  const workers = navigator.serviceWorker
  if (!workers || !document.querySelector('[data-keep], [data-kept-copies]')) return
  if (workers.controller) void offer()
  else workers.addEventListener('controllerchange', () => void offer(), { once: true })
}

async function offer(): Promise<void> {
  const box = document.querySelector<HTMLElement>('[data-keep]')
  if (box) return offerToKeep(box)
  const link = document.querySelector<HTMLElement>('[data-kept-copies]')
  const answer = await ask({ act: 'count' })
  if (link && answer) link.hidden = answer.count === 0
}

async function offerToKeep(box: HTMLElement): Promise<void> {
  const copy = JSON.parse(box.dataset.keep ?? '') as CopyToKeep
  const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'fr'
  const showPart = (part: string, isShown: boolean) => {
    for (const element of box.querySelectorAll<HTMLElement>(`[data-${part}]`)) element.hidden = !isShown
  }
  const show = ({ said, hasCode, isLasting }: CopyAnswer) => {
    const isKept = said !== undefined
    box.querySelector('[data-dated]')!.textContent = said ?? ''
    showPart('kept', isKept)
    showPart('not-kept', !isKept)
    showPart('evictable', isKept && !isLasting)
    showPart('failed', false)
    if (isKept && hasCode) document.dispatchEvent(new Event('code-kept'))
  }
  const known = await ask({ act: 'look', copy, locale })
  if (!known) return
  for (const button of box.querySelectorAll<HTMLButtonElement>('button'))
    button.addEventListener('click', async () => {
      const act = button.dataset.act === 'forget' ? 'forget' : 'keep'
      if (act === 'keep') await navigator.storage?.persist?.().catch(() => false)
      const answer = await ask({ act, copy, locale })
      if (!answer) return showPart('failed', true)
      show(answer)
      // The button pressed has given its place to the other.
      if (!button.offsetParent)
        [...box.querySelectorAll<HTMLElement>('button')].find(({ offsetParent }) => offsetParent)?.focus()
    })
  show(known)
  box.hidden = false
}

function ask(asked: CopyAsk): Promise<CopyAnswer | undefined> {
  const { port1, port2 } = new MessageChannel()
  const answer = new Promise<CopyAnswer | undefined>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<CopyAnswer | undefined>) => resolve(data)
  })
  navigator.serviceWorker.controller?.postMessage(asked, [port2])
  return within(patience, answer)
}
