import { DomainError } from '#domain/domain-error.ts'
import { drawFollowUpCode } from '#domain/filing/follow-up-code.ts'
import type { PasteAnswer } from '#domain/form/definition.ts'
import { currentForm } from '#domain/form/form-catalogue.ts'
import type { Context } from '../context.ts'
import { receiveEvidence } from '../evidence/receive-evidence.ts'
import { issueFormToken } from '../filings/form-token.ts'
import { submitFiling } from '../filings/submit-filing.ts'
import type { Chance } from './chance.ts'
import { type EvidenceFile, inventEvidence } from './evidence-files.ts'
import { identityOf, inventPerson } from './people.ts'
import { plainAnswers } from './plain-answers.ts'
import type { PlannedFiling } from './plan-filings.ts'
import { tellFiling } from './tell-filing.ts'

/** A clock that the demonstration turns through the year it tells. */
export interface DemoClock {
  readonly now: () => Date
  readonly set: (instant: Date) => void
}

export function demoClock(start: Date): DemoClock {
  let instant = start
  return {
    now: () => instant,
    set: (next) => {
      instant = next
    },
  }
}

/** Something somebody does at an instant; it may lead to more. */
export interface Act {
  readonly at: Date
  readonly perform: () => Promise<readonly Act[]>
}

/** Lives through acts in the order of time, until now. What has become impossible meanwhile is not done. */
export async function liveThrough(
  clock: DemoClock,
  acts: readonly Act[],
  until: Date,
  stopping?: AbortSignal,
): Promise<void> {
  const waiting = [...acts].sort(byTime)
  for (let act = waiting.shift(); act && act.at <= until; act = waiting.shift()) {
    stopping?.throwIfAborted()
    clock.set(act.at)
    const next = await act.perform().catch((error: unknown) => {
      if (error instanceof DomainError && meanwhile.has(error.code)) return []
      throw error
    })
    for (const later of next) waiting.splice(placeOf(waiting, later), 0, later)
  }
  clock.set(until)
}

const meanwhile: ReadonlySet<string> = new Set(['changed_meanwhile', 'not_possible_now'])

const byTime = (a: Act, b: Act): number => a.at.getTime() - b.at.getTime()

function placeOf(waiting: readonly Act[], act: Act): number {
  const place = waiting.findIndex(({ at }) => at > act.at)
  return place === -1 ? waiting.length : place
}

export interface FiledDemo {
  readonly filingId: string
  readonly planned: PlannedFiling
}

/** Files as a person does: the form opened some minutes before, files added, then sent. */
export async function fileAsPerson(
  context: Context,
  clock: DemoClock,
  chance: Chance,
  planned: PlannedFiling,
  followUpCode?: string,
): Promise<FiledDemo> {
  const { scheme, kind, at } = planned
  const person = inventPerson(chance)
  const told = tellFiling(chance, planned, person)
  const form = currentForm(scheme.type, kind)!
  clock.set(new Date(at.getTime() - chance.between(4, 25) * 60_000))
  const formToken = issueFormToken(context)
  const evidenceBag = chance.random.token()
  for (const file of inventEvidence(chance, (told.recit as PasteAnswer).text, person, at))
    await addFile(context, evidenceBag, file)
  clock.set(at)
  const { filingId } = await submitFiling(
    context,
    {
      kind,
      type: scheme.type,
      formVersion: form.version,
      locale: 'fr',
      orientation: {},
      answers: plainAnswers(form, told),
      idempotencyKey: chance.random.token(),
      evidenceBag,
      ...(kind === 'report' && {
        followUpCode: followUpCode ?? drawFollowUpCode(chance.random.bytes),
      }),
      formToken,
    },
    kind === 'complaint' ? { identity: identityOf(person, `demo-${chance.random.token()}`, at) } : {},
  )
  return { filingId, planned }
}

async function addFile(context: Context, bag: string, { name, bytes }: EvidenceFile): Promise<void> {
  async function* content() {
    yield bytes
  }
  await receiveEvidence(context, { bag, name, content: content() })
}
