import fc from 'fast-check'
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import metadata from 'libphonenumber-js/min/metadata'
import { describe, expect, it } from 'vitest'
import { callingCodes, isDialable } from './phone-plan.ts'

interface Metadata {
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>
  readonly countries: Readonly<Record<string, readonly unknown[]>>
  readonly nonGeographic: Readonly<Record<string, readonly unknown[]>>
}

/** Every calling code with the shapes of its national numbers, `D` standing for a digit. */
function plansOf({ country_calling_codes, countries, nonGeographic }: Metadata): Record<string, string> {
  const plans: Record<string, string> = {}
  const add = (code: string, shapes: readonly unknown[]) => {
    plans[code] = [...new Set(shapes.map(String))].join('|').replaceAll('\\d', 'D')
  }
  for (const [code, names] of Object.entries(country_calling_codes))
    add(
      code,
      names.map((name) => countries[name]![2]),
    )
  for (const [code, plan] of Object.entries(nonGeographic)) add(code, [plan[2]])
  return plans
}

describe('numbering plans', () => {
  it('are those of libphonenumber; `vitest run -u` on this file takes a new release over', async () => {
    const lines = Object.entries(plansOf(metadata as unknown as Metadata)).map(
      ([code, shape]) => `${code}:${shape}`,
    )
    await expect(
      '/** One country calling code a line and the shape of its national numbers, `D` a digit. Derived from libphonenumber-js (MIT), whose data is Google’s libphonenumber (Apache-2.0). */\n' +
        `export const numberingPlans = \`\\\n${lines.join('\n')}\`\n`,
    ).toMatchFileSnapshot('./phone-plans.data.ts')
  })

  const { country_calling_codes: countries } = metadata as unknown as Metadata
  const national = fc.stringMatching(/^[1-9]\d{4,11}$/)
  /** The library drops national prefixes inside international numbers: only numbers it leaves whole compare. */
  const judgement = (digits: string): boolean | undefined => {
    const parsed = parsePhoneNumberFromString(`+${digits}`)
    return parsed && parsed.number !== `+${digits}` ? undefined : (parsed?.isValid() ?? false)
  }

  it('judge the numbers of a country that has its calling code for itself as the whole library does', () => {
    const alone = fc.constantFrom(...callingCodes().filter((code) => countries[code]?.length === 1))
    fc.assert(
      fc.property(alone, national, (code, rest) => {
        const expected = judgement(code + rest)
        fc.pre(expected !== undefined && code.length + rest.length <= 15)
        expect(isDialable(code + rest)).toBe(expected)
      }),
      { numRuns: 1000 },
    )
  })

  it('refuse no number the whole library accepts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...callingCodes()), national, (code, rest) => {
        fc.pre(judgement(code + rest) === true)
        expect(isDialable(code + rest)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
