import { z } from 'zod'
import type { Locale, Text } from '#domain/locale.ts'
import { say } from '#domain/wording/say.ts'
import type { Context } from '../context.ts'
import { filingSeal } from '../filings/filing-content.ts'
import { defineJob } from '../platform/jobs/job.ts'

const news = ['question', 'accepted', 'redirected'] as const

/** Tells who filed a complaint that something awaits on its follow-up page. */
export const tellPersonJob = defineJob(
  'tell_person',
  z.object({ filingId: z.uuid(), news: z.enum(news), number: z.int().optional() }),
  tellPerson,
)

/** The mail never says what happened, nor what was asked: a mailbox may be read by others, the author among them. */
async function tellPerson(
  context: Context,
  given: { filingId: string; news: (typeof news)[number]; number?: number | undefined },
): Promise<void> {
  const filing = await context.database
    .selectFrom('filing')
    .select(['id', 'reference', 'kind', 'locale', 'wrapped_key', 'sealed_content', 'sealed_identity'])
    .where('id', '=', given.filingId)
    .executeTakeFirst()
  if (filing?.kind !== 'complaint') return
  const seal = filingSeal(context, filing)
  const { mail } = seal.openContent(filing.sealed_content).answers
  const vouched = filing.sealed_identity ? seal.openIdentity(filing.sealed_identity).email : undefined
  const to = typeof mail === 'string' && mail.includes('@') ? mail : vouched
  if (!to) return
  const locale = filing.locale as Locale
  await context.mail.send({
    to,
    subject: say(subjects[given.news], locale, { reference: filing.reference }),
    text: say(body, locale, {
      address: `${context.config.publicUrl}${locale === 'fr' ? '' : `/${locale}`}/suivi`,
    }),
    id: `${given.news}-${filing.id}-${given.number ?? 0}`,
  })
}

const subjects: Readonly<Record<(typeof news)[number], Text>> = {
  question: {
    fr: 'Une question vous attend, dossier {reference}',
    en: 'A question awaits you, file {reference}',
  },
  accepted: {
    fr: 'Du nouveau sur votre dossier {reference}',
    en: 'News about your file {reference}',
  },
  redirected: {
    fr: 'Du nouveau sur votre dossier {reference}',
    en: 'News about your file {reference}',
  },
}

const body: Text = {
  fr: `Bonjour,

Un agent vous a écrit. Par discrétion, ce mail ne dit pas quoi.

Pour le lire, ouvrez votre page de suivi et identifiez-vous\u00a0:
{address}

Nous ne vous demandons jamais de mot de passe, de code ni de paiement par mail.
`,
  en: `Hello,

An officer has written to you. For your privacy, this mail does not say what.

To read it, open your follow-up page and identify yourself:
{address}

We never ask for a password, a code or a payment by mail.
`,
}
