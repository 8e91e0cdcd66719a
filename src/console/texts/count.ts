const grouped = { fr: new Intl.NumberFormat('fr-FR'), en: new Intl.NumberFormat('en-GB') }

/** A number with its noun. French counts zero and one in the singular, English only one. */
export const countFr = (count: number, one: string, many: string): string =>
  `${grouped.fr.format(count)} ${Math.abs(count) < 2 ? one : many}`

export const countEn = (count: number, one: string, many: string): string =>
  `${grouped.en.format(count)} ${count === 1 ? one : many}`
