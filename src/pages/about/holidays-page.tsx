import { addDays, type LocalDate, localDate, yearOf } from '#domain/local-date.ts'
import type { Text } from '#domain/locale.ts'
import { formatDate } from '#domain/wording/format-date.ts'
import { respond } from '../frame/respond.tsx'
import { type PageRequest, todayOf } from '../page-request.ts'
import { PageTitle } from '../ui/page-title.tsx'
import { SummaryCard } from '../ui/summary-card.tsx'

/** A page about nothing: where « Quitter vite » leads, without a word on this site's subject. */
export function holidaysPage(asked: PageRequest): Response {
  const { locale, host } = asked
  const year = yearOf(todayOf(host))
  const title = locale === 'fr' ? 'Jours fériés en France' : 'Public holidays in France'
  return respond(asked, {
    title: [title],
    children: (
      <>
        <PageTitle title={title} />
        {[year, year + 1].map((each) => (
          <SummaryCard
            key={each}
            title={String(each)}
            rows={publicHolidays(each).map(({ name, date }) => ({
              term: name[locale],
              value: formatDate(date, locale),
            }))}
          />
        ))}
      </>
    ),
  })
}

/** The eleven public holidays of the labour code, without those of Alsace-Moselle. */
export function publicHolidays(year: number): readonly { readonly name: Text; readonly date: LocalDate }[] {
  const easter = easterOf(year)
  return [
    { name: { fr: 'Jour de l’an', en: 'New Year’s Day' }, date: localDate(year, 1, 1) },
    { name: { fr: 'Lundi de Pâques', en: 'Easter Monday' }, date: addDays(easter, 1) },
    { name: { fr: 'Fête du travail', en: 'Labour Day' }, date: localDate(year, 5, 1) },
    { name: { fr: 'Victoire de 1945', en: 'Victory Day 1945' }, date: localDate(year, 5, 8) },
    { name: { fr: 'Ascension', en: 'Ascension' }, date: addDays(easter, 39) },
    { name: { fr: 'Lundi de Pentecôte', en: 'Whit Monday' }, date: addDays(easter, 50) },
    { name: { fr: 'Fête nationale', en: 'Bastille Day' }, date: localDate(year, 7, 14) },
    { name: { fr: 'Assomption', en: 'Assumption' }, date: localDate(year, 8, 15) },
    { name: { fr: 'Toussaint', en: 'All Saints’ Day' }, date: localDate(year, 11, 1) },
    { name: { fr: 'Armistice de 1918', en: 'Armistice 1918' }, date: localDate(year, 11, 11) },
    { name: { fr: 'Noël', en: 'Christmas' }, date: localDate(year, 12, 25) },
  ].sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** Gregorian Easter Sunday (Meeus, Jones and Butcher). */
export function easterOf(year: number): LocalDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return localDate(year, Math.floor(n / 31), (n % 31) + 1)
}
