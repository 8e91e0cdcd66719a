import { parisDay } from '#domain/filing/deadline.ts'
import type { Answer, Answers, GroupRow, IdentifierAnswer, PasteAnswer } from '#domain/form/definition.ts'
import { identify } from '#domain/form/identify.ts'
import { proposalsIn } from '#domain/form/read-paste.ts'
import { addDays } from '#domain/local-date.ts'
import type { IdentifierKind } from '#linkage'
import type { Chance } from './chance.ts'
import { digits, spellIban, spellPhone, spellUrl } from './invented-identifiers.ts'
import { declarantAnswers, type Person, towns } from './people.ts'
import type { PlannedFiling } from './plan-filings.ts'
import type { Means, Shown } from './scheme.ts'
import { fill, mistype, type Slots } from './tell.ts'

/** What a person answers, in their own words and spelling. Questions they skip are left out. */
export function tellFiling(chance: Chance, filing: PlannedFiling, person: Person): Answers {
  const { scheme, kind, at } = filing
  const slots = slotsOf(chance, filing)
  const means = filing.means ?? chance.pick(scheme.means)
  const story = tellStory(chance, filing, slots)
  const own = filing.givesOwnPhone ? [stated('phone', person.phone)] : []
  const paid = payments(chance, filing, slots, means, at)
  const began = addDays(parisDay(at), -chance.between(2, 25))
  return {
    ...typeAnswers(filing, slots),
    debut: chance.happens(0.7)
      ? { precision: 'day', date: began }
      : { precision: 'month', month: began.slice(0, 7) },
    recit: story,
    'autres-victimes': chance.happens(0.2) ? 'oui' : 'non',
    identifiants: [...leftOver(filing, story, means), ...own],
    ...(paid.length > 0 ? { paye: 'oui', paiement: paid } : { paye: 'non' }),
    'deja-fait': chance.happens(0.5) ? ['banque'] : [],
    ...(kind === 'report'
      ? { 'pour-qui': 'moi', 'code-postal': person.town[1] }
      : declarantAnswers(chance, person)),
  }
}

/** Where each kind of value is written when it has a field of its own. */
const spelled: Readonly<Partial<Record<Shown, (chance: Chance, value: string) => string>>> = {
  phone: spellPhone,
  iban: spellIban,
  site: spellUrl,
  page: spellUrl,
  handle: (_, value) => value.replace(/^(\w+):/, (_all, platform: string) => `${platform} @`),
}

function slotsOf(chance: Chance, { scheme, seen }: PlannedFiling): Slots {
  const values = Object.entries(seen).map(([kind, value]) => [
    kind,
    spelled[kind as Shown]?.(chance, value) ?? value,
  ])
  const city = chance.pick(towns)[0]
  return {
    item: chance.pick(scheme.items),
    city,
    street: `${chance.between(2, 90)} ${chance.pick(streets)}, ${city}`,
    ...Object.fromEntries(values),
    site: seen.site ? spellUrl(chance, seen.site) : undefined,
  }
}

function tellStory(chance: Chance, { scheme }: PlannedFiling, slots: Slots): PasteAnswer {
  const named = { ...slots, site: slots.site ?? 'ce site' }
  const sentences = [scheme.openings, scheme.middles, scheme.ends].map((some) =>
    fill(chance.pick(some), named),
  )
  const text = mistype(chance, sentences.map(capital).filter(Boolean).join(' '))
  return { text, identifiers: kept(text) }
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)

/** What the page finds in the story and offers; the person agrees to what is ticked beforehand. */
function kept(text: string): readonly IdentifierAnswer[] {
  return proposalsIn(text).flatMap(({ kind, value, raw, suggested }) =>
    suggested === 'no' ? [] : [{ kind, value, raw, owner: suggested, source: 'pasted' as const }],
  )
}

function typeAnswers({ scheme }: PlannedFiling, slots: Slots): Answers {
  return Object.fromEntries(
    Object.entries(scheme.answers).flatMap(([question, answer]): [string, Answer][] => {
      if (typeof answer !== 'string') return [[question, answer]]
      const unknown = [...answer.matchAll(/\{(\w+)\}/g)].some(([, name]) => slots[name!] === undefined)
      return unknown
        ? []
        : [[question, answer.startsWith('{item}') ? capital(fill(answer, slots)) : fill(answer, slots)]]
    }),
  )
}

const streets = ['rue des Acacias', 'avenue de la Gare', 'rue du Moulin', 'rue Victor-Hugo', 'quai du Port']

const listed = ['phone', 'email', 'handle', 'pseudonym', 'name', 'site', 'iban', 'wallet'] as const
const kindOf = { site: 'url', page: 'url', advert: 'ad_ref' } as const

/** What they know of the author and have not said in their story or payment. */
function leftOver(
  { scheme, seen }: PlannedFiling,
  story: PasteAnswer,
  means: Means,
): readonly IdentifierAnswer[] {
  const said = new Set(story.identifiers.map(({ kind, value }) => `${kind}:${value}`))
  const asked = Object.values(scheme.answers).join(' ')
  return listed.flatMap((shown) => {
    const value = seen[shown]
    const isPaid = (shown === 'iban' || shown === 'name') && means === 'virement'
    const isCrypto = shown === 'wallet' && means === 'crypto'
    if (!value || isPaid || isCrypto || asked.includes(`{${shown}}`)) return []
    const answer = stated(shown === 'site' ? kindOf.site : shown, value)
    return said.has(`${answer.kind}:${answer.value}`) ? [] : [answer]
  })
}

const stated = (kind: IdentifierKind, raw: string): IdentifierAnswer =>
  identify(kind, raw, { owner: 'suspect', source: 'typed' }).identifier

function payments(
  chance: Chance,
  filing: PlannedFiling,
  slots: Slots,
  means: Means,
  at: Date,
): readonly GroupRow[] {
  if (means === 'rien') return []
  const { scheme, seen } = filing
  const count = chance.between(...scheme.payments)
  const [low, high] = scheme.amounts
  return Array.from({ length: count }, (_, index) => {
    // The last payment is what made them come: hours ago for some, days for others.
    const hours =
      index === count - 1
        ? chance.pick(filing.means ? [1, 2, 4] : [3, 7, 20, 30, 52, 80, 150])
        : 24 * chance.between(8, 60)
    const paid = new Date(at.getTime() - hours * 3_600_000)
    const cents = chance.between(low * 100, high * 100)
    return {
      moyen: means,
      montant: {
        cents: chance.happens(0.6) ? Math.max(Math.round(cents / 1000) * 1000, 199) : cents,
        currency: 'EUR',
      },
      date: { precision: 'day', date: parisDay(paid), time: hourOf(paid) },
      ...detailsOf(chance, means, seen, slots),
    }
  })
}

function detailsOf(chance: Chance, means: Means, seen: PlannedFiling['seen'], slots: Slots): GroupRow {
  switch (means) {
    case 'virement':
      return {
        ...(slots.iban && { iban: slots.iban }),
        ...(seen.name && { titulaire: seen.name }),
        verification: chance.pick(['differe', 'impossible', 'non-affiche', 'concorde']),
      }
    case 'carte':
      return { 'carte-fin': digits(chance, 4), valide: 'oui' }
    case 'crypto':
      return seen.wallet ? { 'adresse-crypto': seen.wallet } : {}
    case 'coupon':
      return { 'coupon-marque': chance.pick(['Transcash', 'PCS', 'Neosurf']) }
    default:
      return {}
  }
}

const hourOf = (instant: Date): string =>
  instant.toLocaleTimeString('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit' })
