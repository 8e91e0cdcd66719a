const base = 36
const tMin = 1
const tMax = 26

/** One label of a host name in its ASCII form: `mañana` gives `xn--maana-pta` (RFC 3492, bootstring of RFC 5891). */
export function toAsciiLabel(label: string): string {
  if (/^[\0-\x7f]*$/.test(label)) return label
  const points = Array.from(label, (character) => character.codePointAt(0)!)
  const basic = points.filter((point) => point < 0x80)
  let output = String.fromCharCode(...basic) + (basic.length > 0 ? '-' : '')
  let next = 0x80
  let delta = 0
  let bias = 72
  let handled = basic.length
  while (handled < points.length) {
    const smallest = Math.min(...points.filter((point) => point >= next))
    delta += (smallest - next) * (handled + 1)
    next = smallest
    for (const point of points) {
      if (point < next) delta++
      if (point !== next) continue
      output += variableLength(delta, bias)
      bias = adapt(delta, handled + 1, handled === basic.length)
      delta = 0
      handled++
    }
    delta++
    next++
  }
  return `xn--${output}`
}

/** The letters of a label in its ASCII form; the label itself when it is in none, or in a wrong one. */
export function toUnicodeLabel(label: string): string {
  if (!/^xn--/i.test(label)) return label
  const encoded = label.slice(4)
  const cut = encoded.lastIndexOf('-')
  const points = cut > 0 ? Array.from(encoded.slice(0, cut), (letter) => letter.charCodeAt(0)) : []
  let [next, bias, at] = [0x80, 72, 0]
  for (let i = cut > 0 ? cut + 1 : 0; i < encoded.length; ) {
    const before = at
    let weight = 1
    for (let k = base; ; k += base) {
      const value = digitValue(encoded.charCodeAt(i++))
      if (value === undefined) return label
      at += value * weight
      const threshold = Math.min(Math.max(k - bias, tMin), tMax)
      if (value < threshold) break
      weight *= base - threshold
    }
    const count = points.length + 1
    bias = adapt(at - before, count, before === 0)
    next += Math.floor(at / count)
    at %= count
    if (next > 0x10ffff) return label
    points.splice(at++, 0, next)
  }
  return String.fromCodePoint(...points)
}

function digitValue(code: number): number | undefined {
  if (code >= 48 && code <= 57) return code - 22
  const letter = code | 32
  return letter >= 97 && letter <= 122 ? letter - 97 : undefined
}

function variableLength(delta: number, bias: number): string {
  let text = ''
  let rest = delta
  for (let k = base; ; k += base) {
    const threshold = Math.min(Math.max(k - bias, tMin), tMax)
    if (rest < threshold) return text + digit(rest)
    text += digit(threshold + ((rest - threshold) % (base - threshold)))
    rest = Math.floor((rest - threshold) / (base - threshold))
  }
}

function adapt(delta: number, count: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2))
  rest += Math.floor(rest / count)
  let k = 0
  for (; rest > ((base - tMin) * tMax) / 2; k += base) rest = Math.floor(rest / (base - tMin))
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + 38))
}

const digit = (value: number): string => String.fromCharCode(value < 26 ? value + 97 : value + 22)
