import { filing } from './fr/filing.ts'
import { frame } from './fr/frame.ts'
import { inbox } from './fr/inbox.ts'
import { links } from './fr/links.ts'
import { people } from './fr/people.ts'
import { proposals } from './fr/proposals.ts'
import { series } from './fr/series.ts'

/** French is normative: its shape is the type every other language must satisfy. */
export const fr = { frame, inbox, filing, links, series, proposals, people }
export type Catalogue = typeof fr
