import type { StoredEvidence } from '#contract/public.ts'
import type { FilesQuestion } from '#domain/form/definition.ts'
import type { Locale } from '#domain/locale.ts'
import { Actions } from '../ui/actions.tsx'
import { Button } from '../ui/button.tsx'
import { FileList } from '../ui/file-list.tsx'
import { FilePicker } from '../ui/file-picker.tsx'
import { FileRow } from '../ui/file-row.tsx'
import { kindOfFile, sizeText } from './file-words.ts'
import { draftTexts } from './texts.ts'

export interface FilesToSendProps {
  readonly locale: Locale
  readonly problem: string | undefined
  /** Before the name of each field, where the page holds several questions. */
  readonly prefix?: string
}

/** What sends files: from the device, or from its camera. */
export function FilesToSend({ locale, problem, prefix = '' }: FilesToSendProps) {
  const texts = draftTexts[locale]
  return (
    <>
      <div class="file-pickers">
        <FilePicker
          name={`${prefix}fichiers`}
          label={texts.chooseFiles}
          icon="upload"
          multiple
          error={problem}
        />
        <FilePicker name={`${prefix}photo`} label={texts.takePhoto} icon="camera" camera />
      </div>
      <Actions>
        <Button label={texts.sendFiles} kind="line" />
      </Actions>
      <p class="soft">{texts.filesLeave}</p>
    </>
  )
}

export interface ReceivedFilesProps {
  readonly question: FilesQuestion
  /** `undefined` when nobody can say now. */
  readonly files: readonly StoredEvidence[] | undefined
  readonly locale: Locale
}

export function ReceivedFiles({ question, files, locale }: ReceivedFilesProps) {
  return (
    <FileList label={question.short[locale]} empty={!files?.length}>
      {files?.map((file) => (
        <ReceivedRow key={file.id} file={file} locale={locale} />
      ))}
    </FileList>
  )
}

function ReceivedRow({ file, locale }: { readonly file: StoredEvidence; readonly locale: Locale }) {
  const texts = draftTexts[locale]
  return (
    <FileRow
      kind={kindOfFile(file.mediaType)}
      name={file.name}
      size={sizeText(file.size, locale)}
      state="received"
      stateText={texts.fileState.received}
    >
      <Button label={texts.removeRow} context={file.name} kind="plain" name="retirer" value={file.id} />
    </FileRow>
  )
}
