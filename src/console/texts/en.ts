import { filing } from './en/filing.ts'
import { frame } from './en/frame.ts'
import { inbox } from './en/inbox.ts'
import { links } from './en/links.ts'
import { people } from './en/people.ts'
import { proposals } from './en/proposals.ts'
import { series } from './en/series.ts'
import type { Catalogue } from './fr.ts'

export const en: Catalogue = { frame, inbox, filing, links, series, proposals, people }
