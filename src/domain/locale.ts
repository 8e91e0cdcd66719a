/** The languages the interface ships in. French is normative; every other is complete. */
export const locales = ['fr', 'en'] as const
export type Locale = (typeof locales)[number]

/** One text in every shipped language. */
export type Text = Readonly<Record<Locale, string>>
