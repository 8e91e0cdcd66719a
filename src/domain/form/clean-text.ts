/** Control characters but line feed and tab, half surrogates, bidi controls, zero-width marks that hide text. */
const invisible = /(?![\n\t])\p{Cc}|\p{Cs}|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu

/** The text as the person meant it: composed, one kind of line end, nothing invisible, no space around. */
export function cleanText(typed: string): string {
  return typed.replace(/\r\n?/g, '\n').replace(invisible, '').normalize('NFC').trim()
}

/** One line: every run of white space, no-break spaces included, becomes one space. */
export function cleanLine(typed: string): string {
  return cleanText(typed).replace(/\s+/gu, ' ')
}

/** Digits of any script (Arabic-Indic, full-width…) as 0–9. */
export function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    return code < 0x80 ? digit : String(digitValue(code))
  })
}

/** Decimal digits come in runs of ten consecutive code points that start at zero (Unicode, §4.6). */
function digitValue(code: number): number {
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return code - zero
}
