import { numberingPlans } from './phone-plans.data.ts'

let plans: ReadonlyMap<string, string> | undefined
const compiled = new Map<string, RegExp>()

function plansByCode(): ReadonlyMap<string, string> {
  plans ??= new Map(
    numberingPlans.split('\n').map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1)]
    }),
  )
  return plans
}

export function callingCodes(): readonly string[] {
  return [...plansByCode().keys()]
}

/** The country calling code of an international number without its plus sign, and what follows. */
export function splitCallingCode(
  digits: string,
): { readonly code: string; readonly national: string } | undefined {
  for (let length = 1; length <= 3; length++) {
    const code = digits.slice(0, length)
    if (plansByCode().has(code)) return { code, national: digits.slice(length) }
  }
  return undefined
}

/** Whether the number has the shape its country gives to numbers. It says nothing about whether the line exists. */
export function isDialable(digits: string): boolean {
  if (!/^\d{7,15}$/.test(digits)) return false
  if (digits.startsWith('33')) return digits.length === 11 && digits[2] !== '0'
  const split = splitCallingCode(digits)
  if (!split) return false
  let plan = compiled.get(split.code)
  if (!plan) {
    plan = new RegExp(`^(?:${plansByCode().get(split.code)!.replaceAll('D', '\\d')})$`)
    compiled.set(split.code, plan)
  }
  return plan.test(split.national)
}
