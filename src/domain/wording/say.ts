import type { Locale, Text } from '../locale.ts'

/** The text in a language, its `{name}` places filled. A place without value is a mistake of ours and stays visible. */
export function say(
  text: Text,
  locale: Locale,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return text[locale].replace(/\{(\w+)\}/gu, (place, name: string) => String(params[name] ?? place))
}
