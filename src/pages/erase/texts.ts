import type { Locale } from '#domain/locale.ts'
import { en } from './texts.en.ts'
import { fr } from './texts.fr.ts'

export const eraseTexts: Readonly<Record<Locale, typeof fr>> = { fr, en }
