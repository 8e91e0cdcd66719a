import type { Locale } from '#domain/locale.ts'
import { respond } from '../frame/respond.tsx'
import { hereIn, type PageRequest, type Routes } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { FactCard } from '../ui/fact-card.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { Section } from '../ui/section.tsx'
import { Steps } from '../ui/steps.tsx'
import { en } from './texts.en.ts'
import { fr } from './texts.fr.ts'

const bankTexts: Readonly<Record<Locale, typeof fr>> = { fr, en }

export function bankRoutes({ get }: Routes): void {
  get('/banque', bankPage)
}

/** What to do and say to the bank, before any form. */
function bankPage(asked: PageRequest): Response {
  const texts = bankTexts[asked.locale]
  return respond(asked, {
    title: [texts.title],
    back: { href: hereIn(asked, '/'), label: texts.back },
    children: (
      <>
        <PageTitle title={texts.title} hint={texts.lead} />
        <Section title={texts.transferTitle}>
          <Steps steps={texts.transfer} />
          <p>{texts.transferTruth}</p>
        </Section>
        <FactCard tone="now" title={texts.sayTitle}>
          <p>{texts.say}</p>
        </FactCard>
        <Section title={texts.cardTitle}>
          <Steps steps={texts.card} />
        </Section>
        <Notice icon="triangle-alert" title={texts.neverTitle}>
          <p>{texts.never}</p>
        </Notice>
        <Section title={texts.after}>
          <Actions>
            <ButtonLink href={hereIn(asked, '/orientation')} label={texts.begin} />
            <button type="button" class="button line" data-act="print" hidden>
              {texts.print}
            </button>
          </Actions>
        </Section>
      </>
    ),
  })
}
