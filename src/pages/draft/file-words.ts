import type { Locale } from '#domain/locale.ts'
import type { FileKind } from '../ui/file-look.ts'

/** The limit that the page announces: a longer file is refused before it leaves. */
export const largestFileBytes = 200_000_000

export function kindOfFile(mediaType: string): FileKind {
  if (mediaType.startsWith('image/')) return 'image'
  if (mediaType.startsWith('video/')) return 'video'
  return mediaType === 'message/rfc822' ? 'mail' : 'document'
}

/** « 1,2 Mo », “48 kB”: thousands of bytes, as phones say. */
export function sizeText(bytes: number, locale: Locale): string {
  const [unit, value] =
    bytes >= 1_000_000
      ? (['megabyte', bytes / 1_000_000] as const)
      : bytes >= 1000
        ? (['kilobyte', bytes / 1000] as const)
        : (['byte', bytes] as const)
  return new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value)
}
