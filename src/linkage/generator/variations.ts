import type { Changes } from './options.ts'

/** A strongly changed world: what differs from the defaults, and how far the seed moves. */
export interface Variation {
  readonly changes: Changes
  readonly seed?: number
}

const changed = (changes: Changes): Variation => ({ changes })

/** Worlds a linker must not have been tuned for. Each changes one thing strongly; the last ones change several. */
export const variations: Readonly<Record<string, Variation>> = {
  default: changed({}),
  'seed-2': { changes: {}, seed: 1_000_003 },
  'seed-3': { changes: {}, seed: 2_000_003 },
  'hubs-x2': changed({ 'hubs.share': 0.7, 'hubs.values': 2000 }),
  'hubs-rising-x3': changed({ 'hubs.rising': 0.75 }),
  'brokers-x2': changed({ 'brokers.share': 0.6, 'brokers.singletons': 0.04 }),
  'rotation-x0.5': changed({ 'rotation.factor': 0.5 }),
  'rotation-x3': changed({ 'rotation.factor': 3 }),
  'few-singletons': changed({ 'series.singletons': 0.15 }),
  'templates-sold-x3': changed({
    'templates.sold': 0.45,
    'templates.soldToSingletons': 0.55,
    'templates.buyers': 10,
  }),
  'families-25-wrong': changed({ 'families.wrong': 0.25 }),
  'poison-x5': changed({ 'adversaries.poisoned': 0.002 }),
  'recycled-x4': changed({ 'adversaries.recycledPhones': 0.12, 'adversaries.resoldSites': 0.08 }),
  'typos-x3': changed({ 'mistakes.typo': 0.09, 'mistakes.swapped': 0.045, 'mistakes.spelling': 0.09 }),
  'sparse-observation': changed({ 'observation.factor': 0.6 }),
  'big-gangs': changed({ 'series.tail': 0.7, 'series.largestShare': 0.1 }),
  'small-gangs': changed({ 'series.tail': 1.6 }),
  'no-templates': changed({ 'templates.detector': 'none' }),
  'perfect-templates': changed({
    'templates.missed': 0,
    'templates.parts': 1,
    'templates.confused': 0,
    'templates.sold': 0,
    'templates.soldToSingletons': 0,
  }),
  'one-year': changed({ days: 365 }),
  'five-years': changed({ days: 1825 }),
  'mixture-fast-and-brokered': changed({ 'rotation.factor': 0.5, 'brokers.share': 0.6 }),
  'mixture-noisy': changed({
    'hubs.share': 0.55,
    'adversaries.poisoned': 0.0012,
    'mistakes.typo': 0.06,
    'families.wrong': 0.15,
  }),
  'mixture-mute': changed({
    'observation.factor': 0.75,
    'templates.detector': 'none',
    'series.singletons': 0.4,
  }),
  'mixture-crime-as-a-service': {
    changes: {
      'brokers.share': 0.6,
      'templates.sold': 0.45,
      'templates.buyers': 10,
      'sites.rentedHost': 0.18,
      'series.singletons': 0.3,
    },
    seed: 3_000_017,
  },
}
