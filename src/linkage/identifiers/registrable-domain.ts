import { publicSuffixes } from './public-suffixes.data.ts'

let rules: ReadonlySet<string> | undefined

function rulesOf(): ReadonlySet<string> {
  rules ??= new Set(
    publicSuffixes.split('\n').flatMap((line) => {
      const [ending, ...suffixes] = line.split(' ')
      return suffixes.map((suffix) => `${suffix}.${ending}`)
    }),
  )
  return rules
}

/**
 * What somebody had to register to have this host: `a.b.example` gives `b.example`, `shop.monsite.co.uk` gives
 * `monsite.co.uk`, `boutique.myshopify.com` itself. Nothing for an address of a machine or a suffix alone
 * (publicsuffix.org, algorithm of the list).
 */
export function registrableDomain(host: string): string | undefined {
  const labels = host.split('.')
  if (labels.length < 2 || /^\d+$/.test(labels.at(-1)!)) return undefined
  const size = suffixSize(labels)
  return labels.length > size ? labels.slice(-size - 1).join('.') : undefined
}

/** Labels of the longest rule that fits; an exception is one label shorter than itself, and without a rule it is one. */
function suffixSize(labels: readonly string[]): number {
  for (let from = 0; from < labels.length - 1; from++) {
    const name = labels.slice(from).join('.')
    if (rulesOf().has(`!${name}`)) return labels.length - from - 1
    if (rulesOf().has(name) || rulesOf().has(`*.${labels.slice(from + 1).join('.')}`))
      return labels.length - from
  }
  return 1
}
