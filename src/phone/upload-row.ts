import { kindOfFile, sizeText } from '#pages/draft/file-words.ts'
import type { UploadTexts } from '#pages/draft/upload-texts.ts'
import { fileIcons, fileStateIcons } from '#pages/ui/file-look.ts'
import type { Upload } from './upload-queue.ts'

/** Nothing changes by sending these again. */
const final = ['vide', 'trop-gros', 'deja-envoye']

export interface UploadRow {
  readonly element: HTMLElement
  readonly show: (upload: Upload) => void
}

/** The page's own row, copied: the script brings neither markup nor words. */
export function uploadRow(
  template: HTMLTemplateElement,
  texts: UploadTexts,
  acts: { readonly retry: () => void; readonly remove: () => void },
  file: File,
): UploadRow {
  const element = template.content.firstElementChild!.cloneNode(true) as HTMLElement
  const part = <T extends Element>(selector: string): T => element.querySelector<T>(selector)!
  const state = part<HTMLElement>('.state')
  const icon = part<SVGElement>('.state .icon')
  const bar = part<HTMLProgressElement>('progress')
  const retry = part<HTMLButtonElement>('[data-act="retry"]')
  const words = document.createTextNode('')
  state.append(words)
  part('.name').prepend(file.name)
  part('.name span').textContent = sizeText(file.size, document.documentElement.lang === 'en' ? 'en' : 'fr')
  draw(part('.thumb .icon'), fileIcons[kindOfFile(file.type)])
  bar.setAttribute('aria-label', texts.fileSending.replace('{name}', file.name))
  for (const unseen of element.querySelectorAll('.unseen')) unseen.textContent = ` ${file.name}`
  retry.addEventListener('click', acts.retry)
  part('[data-act="remove"]').addEventListener('click', acts.remove)
  return {
    element,
    show: (upload) => {
      const look = upload.state === 'queued' ? 'waiting' : upload.state
      state.className = `state ${look}`
      words.data =
        upload.state === 'refused'
          ? texts.fileProblem[upload.problem ?? 'interrompu']
          : texts.fileState[upload.state].replace('{percent}', String(Math.floor(upload.sent * 100)))
      const name = fileStateIcons[look]
      icon.toggleAttribute('hidden', !name)
      if (name) draw(icon, name)
      bar.hidden = look !== 'sending'
      bar.value = upload.sent
      retry.hidden =
        upload.state !== 'waiting' && (upload.state !== 'refused' || final.includes(upload.problem ?? ''))
    },
  }
}

/** The sprite's address is on the page already: only the glyph changes. */
function draw(icon: Element, name: string): void {
  const use = icon.querySelector('use')
  use?.setAttribute('href', use.getAttribute('href')!.replace(/#.*/, `#${name}`))
}
