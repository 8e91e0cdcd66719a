import { locales, type Text } from './locale.ts'

/** Every text inside a piece of data, wherever it lies. */
export function textsIn(data: unknown): readonly Text[] {
  if (typeof data !== 'object' || data === null) return []
  if (isText(data)) return [data]
  return Object.values(data).flatMap(textsIn)
}

/** What is wrong with a text: a language missing, an apostrophe of the typewriter, a space where a line may break. */
export function typographyFaults(text: Text): readonly string[] {
  const missing = locales
    .filter((locale) => text[locale].trim() === '')
    .map((locale) => `${locale} is empty: ${text.fr}`)
  const faults = frenchFaults
    .filter(([, pattern]) => pattern.test(text.fr))
    .map(([name]) => `${name}: ${text.fr}`)
  return [...missing, ...faults, ...(text.en.includes("'") ? [`straight apostrophe: ${text.en}`] : [])]
}

const frenchFaults: readonly (readonly [string, RegExp])[] = [
  ['straight apostrophe', /'/u],
  ['straight quotes', /"/u],
  ['breaking or missing space before punctuation', /(?<![\u00a0\u202f])(?:[;?!»]|:(?!\/\/))/u],
  ['breaking or missing space after «', /«(?![\u00a0\u202f])/u],
  ['three points', /\.\.\./u],
  [
    'forbidden word',
    /\b(?:veuillez|malheureusement|oups|invalide|obligatoire|cliquez ici|naïf|imprudent|faire avoir)\b/iu,
  ],
  ['exclamation', /!/u],
  ['on', /(?<![\p{L}])[Oo]n(?![\p{L}])/u],
]

function isText(data: object): data is Text {
  return 'fr' in data && 'en' in data && typeof data.fr === 'string' && typeof data.en === 'string'
}
