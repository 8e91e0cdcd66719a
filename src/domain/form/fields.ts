/**
 * What a browser posts: every field name with its values, in order. Names are stable; on the page of a question:
 *
 * | kind        | fields |
 * |-------------|--------|
 * | text        | `value` · `known` (a value told before, chosen instead) · `unknown` |
 * | choice      | `value` (id of a choice, or `unknown`) |
 * | choices     | `value` (repeated) · `none` · `unknown` |
 * | date        | `precision` (`day`, `month`, `unknown`) · `day` `month` `year` · `about-month` `about-year` · `time` · or one `value` (« 24/11/2026 ») |
 * | amount      | `amount` · `currency` · `unknown` |
 * | country     | `value` (ISO 3166 alpha-2) · `unknown` |
 * | identifiers | one field per kind, repeated: `iban`, `phone`… · `unknown` |
 * | paste       | `text` · `as.KIND:VALUE` = `suspect`, `victim` or `no`, one per proposal |
 * | group       | `ROW.QUESTION.FIELD`, rows numbered from 0; on the page of one row `QUESTION.FIELD` |
 * | files       | `value` (repeated: ids) · `none` |
 *
 * A ticked box posts any text that is not empty; `writeFields` uses `yes`.
 */
export type Fields = Readonly<Record<string, readonly string[]>>

/** First value of a field; empty when it was not posted. */
export function firstOf(fields: Fields, name: string): string {
  return (Object.hasOwn(fields, name) && fields[name]?.[0]) || ''
}

/** Every value of a field. */
export function allOf(fields: Fields, name: string): readonly string[] {
  return (Object.hasOwn(fields, name) && fields[name]) || []
}

export function isTicked(fields: Fields, name: string): boolean {
  return firstOf(fields, name) !== ''
}

/** The fields whose name starts with the prefix, without it. */
export function fieldsUnder(fields: Fields, prefix: string): Fields {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, values]) => [name.slice(prefix.length), values]),
  )
}

/** The same fields with the prefix before each name. */
export function prefixed(fields: Fields, prefix: string): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, values]) => [prefix + name, values]))
}
