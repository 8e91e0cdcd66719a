import type { Locale } from '#domain/locale.ts'
import { draftTexts } from './texts.ts'

/** What the script that sends files one by one says: it brings no words of its own. */
export function uploadTexts(locale: Locale) {
  const {
    fileState,
    fileProblem,
    fileSending,
    fileReceived,
    fileRefused,
    fileRemoved,
    fileNotRemoved,
    next,
  } = draftTexts[locale]
  return {
    fileState,
    fileProblem,
    fileSending,
    fileReceived,
    fileRefused,
    fileRemoved,
    fileNotRemoved,
    next,
  }
}

export type UploadTexts = ReturnType<typeof uploadTexts>
