import { drawFollowUpCode } from '#domain/filing/follow-up-code.ts'
import type { PasteAnswer } from '#domain/form/definition.ts'
import { currentForm } from '#domain/form/form-catalogue.ts'
import type { Context } from '../context.ts'
import { receiveEvidence } from '../evidence/receive-evidence.ts'
import { issueFormToken } from '../filings/form-token.ts'
import { submitFiling } from '../filings/submit-filing.ts'
import type { Chance } from './chance.ts'
import { type EvidenceFile, inventEvidence } from './evidence-files.ts'
import type { DemoClock } from './live-through.ts'
import { identityOf, inventPerson } from './people.ts'
import { plainAnswers } from './plain-answers.ts'
import type { PlannedFiling } from './plan-filings.ts'
import { tellFiling } from './tell-filing.ts'

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
  const { text: story } = told.recit as PasteAnswer
  for (const file of inventEvidence(chance, { story, person, at })) await addFile(context, evidenceBag, file)
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
