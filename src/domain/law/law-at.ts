import type { LocalDate } from '../local-date.ts'
import type { Locale } from '../locale.ts'
import { type LawConcept, type LawRow, lawCodeNames, lawTable } from './law-table.ts'

/** The article that carries a concept on the date of an act; `undefined` when the table knows none for that day. */
export function lawAt(concept: LawConcept, date: LocalDate): LawRow | undefined {
  return lawTable.find(
    (row) =>
      row.concept === concept &&
      (row.from === undefined || row.from <= date) &&
      (row.to === undefined || date <= row.to),
  )
}

/** The article as a letter names it: number, then code. */
export function citeLaw({ number, code }: LawRow, locale: Locale): string {
  const name = lawCodeNames[code][locale]
  return locale === 'fr' ? `article\u00a0${number} du ${name}` : `article\u00a0${number}, ${name}`
}
