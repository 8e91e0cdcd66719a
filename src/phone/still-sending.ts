/** One lock a draft, held by each page that has files on their way: the page that sends, in another tab, can tell. */
const lockName = () => `files of ${/\/declaration\/([\w-]+)/.exec(location.pathname)?.[1] ?? ''}`

/** Tells the tabs of one draft of each other; where browsers have no locks, they have no such channel either. */
const openChannel = () => ('BroadcastChannel' in globalThis ? new BroadcastChannel(lockName()) : undefined)

/** To be called at each change: holds the lock while there is something to wait for, and says so to who asks. */
export function lockWhile(pending: () => number): () => void {
  let release: (() => void) | undefined
  const channel = openChannel()
  const tell = () => channel?.postMessage('sending')
  channel?.addEventListener('message', ({ data }) => {
    if (data === 'who' && release) tell()
  })
  return () => {
    if (pending() === 0) {
      release?.()
      release = undefined
    } else if (!release) {
      const released = new Promise<void>((resolve) => {
        release = resolve
      })
      navigator.locks?.request(lockName(), { mode: 'shared' }, () => released).catch(() => undefined)
      tell()
    }
  }
}

interface Notice {
  readonly show: (isShown: boolean) => void
  readonly onWithout: (act: () => void) => void
}

function stillSendingNotice(): Notice | undefined {
  const box = document.querySelector<HTMLElement>('[data-still-sending] > *')
  const without = box?.querySelector('button')
  if (!box || !without) return undefined
  return {
    show: (isShown) => {
      box.hidden = !isShown
    },
    onWithout: (act) => without.addEventListener('click', act),
  }
}

/**
 * While files are on their way, the button that leads on waits for them and says so; leaving otherwise makes the browser
 * ask. `settled` is called at each change, and a refusal keeps the person here to read it.
 */
export function holdOn(pending: () => number): { readonly settled: (isRefused: boolean) => void } {
  const notice = stillSendingNotice()
  let pressed: HTMLButtonElement | undefined
  let isFree = false
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button')
    if (isFree || pending() === 0 || button?.type !== 'submit' || button.name === 'retirer') return
    event.preventDefault()
    pressed = button
    notice?.show(true)
  })
  notice?.onWithout(() => {
    isFree = true
    pressed?.click()
  })
  window.addEventListener('beforeunload', (event) => {
    if (isFree || pending() === 0) return
    event.preventDefault()
    // What browsers before 2023 want in order to ask.
    event.returnValue = ''
  })
  return {
    settled: (isRefused) => {
      if (!isRefused && pending() > 0) return
      notice?.show(false)
      if (!isRefused) pressed?.click()
      pressed = undefined
    },
  }
}

/** On the page that sends: a file may be on its way in another tab. Told of one, it waits for the lock, which knows. */
export function waitForFiles(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-waits]')
  const notice = stillSendingNotice()
  const channel = openChannel()
  if (!form || !notice || !channel || !navigator.locks) return
  let mayWait = false
  channel.addEventListener('message', ({ data }) => {
    mayWait ||= data === 'sending'
  })
  channel.postMessage('who')
  notice.onWithout(() => form.submit())
  form.addEventListener('submit', async (event) => {
    if (!mayWait) return
    event.preventDefault()
    notice.show(true)
    await navigator.locks.request(lockName(), () => form.submit())
  })
}
