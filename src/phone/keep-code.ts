let isKept = false

/** On the receipt of a report: copy the code, save it as an image, print, keep a copy of the page; each counts as having kept it. */
export function offerCodeKeeping(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-keep-code]')
  const code = form?.closest<HTMLElement>('[data-code]')?.dataset.code
  if (!form || !code) return
  for (const part of form.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false
  // One primary button: copying takes the place of noting by hand.
  form.querySelector('button[name="note"]')?.classList.add('line')
  const { leave } = form.closest<HTMLElement>('[data-code]')?.dataset ?? {}
  if (leave) askBeforeLeaving(leave)
  const acts: Record<string, () => Promise<void>> = {
    copy: () => navigator.clipboard.writeText(code),
    image: () => saveImage(code),
    print: async () => undefined,
  }
  document.addEventListener('code-kept', () => noteKept(form))
  for (const button of form.querySelectorAll<HTMLButtonElement>('button[data-act]')) {
    const { act = '', done = '' } = button.dataset
    const run = acts[act]
    if (!run || (act === 'copy' && !navigator.clipboard)) {
      button.hidden = true
      continue
    }
    button.addEventListener('click', () => {
      run().then(
        () => {
          say(form, done)
          noteKept(form)
        },
        () => undefined,
      )
    })
  }
}

/** Any link away passes by the question whether the code was noted, until it was, or was asked. */
function askBeforeLeaving(leave: string): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a')
    if (isKept || !link || link.origin !== location.origin || link.pathname === location.pathname) return
    if (link.pathname === leave || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    location.assign(`${leave}?vers=${encodeURIComponent(link.pathname)}`)
  })
}

function say(form: HTMLFormElement, text: string): void {
  const place = form.querySelector('[data-said]')
  if (!place || text === '') return
  place.textContent = text
  place.className = 'saved'
}

/** Tells the host of the page that the code was kept, so that leaving asks nothing; the page stays as it is. */
function noteKept(form: HTMLFormElement): void {
  if (isKept) return
  isKept = true
  fetch(form.action, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'note=oui',
    redirect: 'manual',
  }).catch(() => undefined)
}

const width = 720
const height = 320

async function saveImage(code: string): Promise<void> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas')
  await document.fonts.ready
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, width, height)
  pen.fillStyle = '#172126'
  pen.font = '600 44px "Atkinson Hyperlegible Mono Variable", ui-monospace, monospace'
  const groups = code.split(' ')
  pen.fillText(groups.slice(0, 3).join('  '), 48, 140)
  pen.fillText(groups.slice(3).join('  '), 48, 210)
  pen.font = '20px system-ui, sans-serif'
  // The image says nothing of what the code opens.
  pen.fillText(location.host, 48, 60)
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
  if (!blob) throw new Error('no image')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = 'code.png'
  link.click()
  URL.revokeObjectURL(link.href)
}
