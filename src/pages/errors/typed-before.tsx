import type { Fields } from '#domain/form/fields.ts'
import type { Locale } from '#domain/locale.ts'
import { Section } from '../ui/section.tsx'
import { errorTexts } from './texts.ts'

/** Fields the person did not fill in. */
const machinery: ReadonlySet<string> = new Set(['revision', 'retour', 'montre', 'vue', 'garde'])

/** What was being typed where it could not be kept, to be copied. */
export function TypedBefore({ locale, fields }: { readonly locale: Locale; readonly fields: Fields }) {
  const typed = Object.entries(fields)
    .filter(([name]) => !machinery.has(name))
    .flatMap(([, values]) => values)
    .filter((value) => value.trim().length > 3)
  if (typed.length === 0) return null
  return (
    <Section title={errorTexts[locale].lostTyped}>
      {typed.map((value) => (
        <p key={value} class="bubble">
          {value}
        </p>
      ))}
    </Section>
  )
}
