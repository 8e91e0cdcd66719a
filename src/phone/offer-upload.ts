import type { StoredEvidence } from '#contract/public.ts'
import type { FileProblem } from '#contract/upload.ts'
import { cleanLine } from '#domain/form/clean-text.ts'
import { largestFileBytes } from '#pages/draft/file-words.ts'
import type { UploadTexts } from '#pages/draft/upload-texts.ts'
import { sendFile } from './send-file.ts'
import { server } from './server-calls.ts'
import { holdOn, lockWhile } from './still-sending.ts'
import { type Upload, type UploadQueue, uploadQueue } from './upload-queue.ts'
import { type UploadRow, uploadRow } from './upload-row.ts'

const firstPause = 4_000
const longestPause = 60_000

/** On the page that asks for files: what is chosen leaves at once, one row a file. */
export function offerUpload(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-upload]')
  const list = document.querySelector<HTMLElement>('.files')
  const template = document.querySelector<HTMLTemplateElement>('template[data-row]')
  const said = document.querySelector('[data-said]')
  if (!form || !list || !template || !said) return
  const texts = JSON.parse(form.dataset.upload ?? '') as UploadTexts
  const evidenceBag = (form.elements.namedItem('bag') as HTMLInputElement).value
  const rows = new Map<Upload, UploadRow>()
  const known = new Set(removeButtons().map(({ value }) => value))

  const takeAway = async (id: string) => {
    const answer = await server.removeEvidence({ body: { evidenceBag, id } })
    return answer.ok || answer.error === 'not_found'
  }
  const find = async ({ name, size }: File) => {
    const listed = await server.listEvidence({ body: { evidenceBag } })
    if (!listed.ok) return undefined
    const isSame = (file: StoredEvidence) =>
      !known.has(file.id) && file.size === size && file.name === cleanLine(name)
    return listed.value.files.find(isSame)?.id ?? null
  }
  const say = (text: string, name: string) => {
    said.textContent = text.replace('{name}', name)
  }
  const changed = (upload: Upload) => {
    const row = rows.get(upload) ?? addRow(upload)
    row.show(upload)
    const { name } = upload.file
    if (upload.state === 'sending' && upload.sent === 0 && !upload.isUncertain) say(texts.fileSending, name)
    if (upload.state === 'received') {
      known.add(upload.id!)
      say(texts.fileReceived, name)
    }
    if (upload.state === 'refused')
      say(texts.fileRefused.replace('{problem}', texts.fileProblem[upload.problem ?? 'interrompu']), name)
    if (upload.state === 'waiting') pause.begin()
    if (upload.state === 'received' || upload.state === 'refused') pause.end()
    keepLock()
    held.settled(upload.state === 'refused')
  }
  const queue: UploadQueue = uploadQueue(
    { send: (file, onSent) => sendFile(evidenceBag, file, onSent), find, takeAway },
    changed,
  )
  const pause = pauses(queue.wake)
  const held = holdOn(queue.pending)
  const keepLock = lockWhile(queue.pending)

  function addRow(upload: Upload): UploadRow {
    const { name } = upload.file
    const remove = async () => {
      if (await queue.remove(upload)) drop(row.element, name)
      else say(texts.fileNotRemoved, name)
    }
    const row = uploadRow(template!, texts, { retry: () => queue.retry(upload), remove }, upload.file)
    rows.set(upload, row)
    list!.append(row.element)
    list!.hidden = false
    for (const button of document.querySelectorAll('.actions > button[form], form[id] > .actions > button'))
      button.textContent = texts.next
    return row
  }

  function drop(row: Element, name: string): void {
    row.remove()
    list!.hidden = list!.childElementCount === 0
    say(texts.fileRemoved, name)
    form!.querySelector<HTMLInputElement>('input[type="file"]')?.focus()
    keepLock()
    held.settled(false)
  }

  form.classList.add('scripted')
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type="file"]'))
    input.addEventListener('change', () => {
      for (const file of input.files ?? []) queue.add(file, problemOf(file))
      input.value = ''
    })
  // Another page would stop what is on its way.
  for (const button of removeButtons())
    button.addEventListener('click', (event) => {
      event.preventDefault()
      const row = button.closest('.file-row')!
      const name = row.querySelector('.name')?.firstChild?.textContent ?? ''
      takeAway(button.value).then((isGone) => (isGone ? drop(row, name) : say(texts.fileNotRemoved, name)))
    })
  window.addEventListener('offline', queue.pause)
  window.addEventListener('online', queue.wake)
  window.addEventListener('quick-exit', queue.stop)
}

const removeButtons = () => [...document.querySelectorAll<HTMLButtonElement>('button[name="retirer"]')]

function problemOf({ size }: File): FileProblem | undefined {
  if (size === 0) return 'vide'
  return size > largestFileBytes ? 'trop-gros' : undefined
}

/** Tries again by itself, less and less often: a browser may believe in a network that is not there. */
function pauses(wake: () => void) {
  let length = firstPause
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    begin: () => {
      if (timer !== undefined) return
      timer = setTimeout(() => {
        timer = undefined
        wake()
      }, length)
      length = Math.min(length * 2, longestPause)
    },
    end: () => {
      length = firstPause
    },
  }
}
