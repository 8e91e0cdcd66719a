import type { LocalDate } from '../local-date.ts'
import type { Locale, Text } from '../locale.ts'
import type { FilingKind } from '../offence.ts'
import { formatDate } from '../wording/format-date.ts'
import type { FilingStatus } from './status.ts'

export type StatusIcon = 'check' | 'eye' | 'message' | 'file-check' | 'signpost' | 'link' | 'undo'
export type StatusTint = 'none' | 'ok' | 'info' | 'lamp'

/** A status as the person reads it. */
export interface PublicStatus {
  readonly sentence: Text
  readonly icon: StatusIcon
  readonly tint: StatusTint
}

export interface StatusFacts {
  readonly kind: FilingKind
  readonly status: FilingStatus
  /** Day the status began. */
  readonly since: LocalDate
  readonly dueOn: LocalDate | null
  /** Whether the person may know that other filings are tied to theirs (`publicLinkageOf` said *linked*). */
  readonly isKnownLinked: boolean
}

/** The one public sentence of a filing. A complaint is feminine in French, a report masculine. */
export function publicStatusOf({ kind, status, since, dueOn, isKnownLinked }: StatusFacts): PublicStatus {
  if (isKnownLinked && studiedTogether[kind].includes(status))
    return { sentence: studied[kind], icon: 'link', tint: 'info' }
  const { voices, icon, tint } = statuses[status]
  const voice = status === 'submitted' && dueOn !== null ? dueVoice : voices[kind]
  return { sentence: withDay(voice, status === 'submitted' ? dueOn : since), icon, tint }
}

/** The same status in the officers' words. */
export const consoleStatus: Readonly<Record<FilingStatus, Text>> = {
  submitted: { fr: 'À examiner', en: 'To review' },
  in_review: { fr: 'En examen', en: 'In review' },
  more_asked: { fr: 'Question posée', en: 'Question asked' },
  answered: { fr: 'Réponse reçue', en: 'Answer received' },
  accepted: { fr: 'Acceptée', en: 'Accepted' },
  redirected: { fr: 'Réorientée', en: 'Redirected' },
  withdrawn: { fr: 'Retirée', en: 'Withdrawn' },
  closed: { fr: 'Close', en: 'Closed' },
}

/** A day of this year or the next as it is read aloud: « 1er décembre », “1 December”. */
export function sayDay(day: LocalDate, locale: Locale): string {
  return formatDate(day, locale).replace(/ \d{4}$/u, '')
}

function withDay(voice: Text, day: LocalDate | null): Text {
  if (day === null) return voice
  return {
    fr: voice.fr.replace('{day}', sayDay(day, 'fr')),
    en: voice.en.replace('{day}', sayDay(day, 'en')),
  }
}

/** Until an officer has decided, a complaint says how far its own examination is. */
const studiedTogether: Readonly<Record<FilingKind, readonly FilingStatus[]>> = {
  report: ['submitted', 'in_review', 'answered', 'accepted'],
  complaint: ['accepted'],
}

const studied: Readonly<Record<FilingKind, Text>> = {
  complaint: { fr: 'Étudiée avec d’autres déclarations', en: 'Studied with other filings' },
  report: { fr: 'Étudié avec d’autres déclarations', en: 'Studied with other filings' },
}

const dueVoice: Text = { fr: 'Reçue. Réponse avant le {day}', en: 'Received. Answer by {day}' }

const both = (text: Text): Readonly<Record<FilingKind, Text>> => ({ complaint: text, report: text })

const statuses: Readonly<
  Record<
    FilingStatus,
    {
      readonly voices: Readonly<Record<FilingKind, Text>>
      readonly icon: StatusIcon
      readonly tint: StatusTint
    }
  >
> = {
  submitted: {
    voices: {
      complaint: { fr: 'Reçue', en: 'Received' },
      report: { fr: 'Reçu', en: 'Received' },
    },
    icon: 'check',
    tint: 'ok',
  },
  in_review: {
    voices: {
      complaint: { fr: 'Lue par un agent depuis le {day}', en: 'With an officer since {day}' },
      report: { fr: 'Lu par un agent depuis le {day}', en: 'With an officer since {day}' },
    },
    icon: 'eye',
    tint: 'info',
  },
  more_asked: {
    voices: both({ fr: 'Nous attendons votre réponse', en: 'We are waiting for your answer' }),
    icon: 'message',
    tint: 'lamp',
  },
  answered: {
    voices: both({ fr: 'Réponse reçue', en: 'Answer received' }),
    icon: 'message',
    tint: 'info',
  },
  accepted: {
    voices: {
      complaint: { fr: 'Acceptée par un agent', en: 'Accepted by an officer' },
      report: { fr: 'Examiné par un agent', en: 'Examined by an officer' },
    },
    icon: 'file-check',
    tint: 'ok',
  },
  redirected: {
    voices: {
      complaint: {
        fr: 'Ne peut pas être reçue ici, voici où aller',
        en: 'Cannot be received here; here is where to go',
      },
      report: {
        fr: 'Ne peut pas être traité ici, voici où aller',
        en: 'Cannot be handled here; here is where to go',
      },
    },
    icon: 'signpost',
    tint: 'none',
  },
  withdrawn: {
    voices: both({
      fr: 'Retirée à votre demande ; la procédure peut continuer',
      en: 'Withdrawn at your request; the procedure may go on',
    }),
    icon: 'undo',
    tint: 'none',
  },
  closed: {
    voices: {
      complaint: { fr: 'Close depuis le {day}', en: 'Closed since {day}' },
      report: { fr: 'Clos depuis le {day}', en: 'Closed since {day}' },
    },
    icon: 'check',
    tint: 'none',
  },
}
