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
