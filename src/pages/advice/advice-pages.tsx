import type { Locale } from '#domain/locale.ts'
import { formatDate } from '#domain/wording/format-date.ts'
import { pageForError } from '../errors/error-pages.tsx'
import { respond } from '../frame/respond.tsx'
import { hereIn, type PageRequest, type Routes } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { Section } from '../ui/section.tsx'
import { Steps } from '../ui/steps.tsx'
import { type AdviceSheet, adviceSheets } from './advice-sheets.ts'

const fr = {
  title: 'Conseils',
  lead: 'Six fiches courtes : reconnaître, se protéger, réagir.',
  home: 'Accueil',
  checked: (day: string) => `Lecture : 2 minutes. Vérifié le ${day}.`,
  recognise: 'Reconnaître',
  protect: 'Se protéger',
  react: 'Réagir',
  tell: 'Dire ce qui s’est passé',
  print: 'Imprimer cette fiche',
  check: 'Vérifier avant de payer',
  bank: 'Prévenir ma banque',
}

const adviceTexts: Readonly<Record<Locale, typeof fr>> = {
  fr,
  en: {
    title: 'Advice',
    lead: 'Six short sheets: recognise, protect yourself, react.',
    home: 'Home',
    checked: (day) => `2 minutes’ reading. Checked on ${day}.`,
    recognise: 'Recognise',
    protect: 'Protect yourself',
    react: 'React',
    tell: 'Tell what happened',
    print: 'Print this sheet',
    check: 'Check before you pay',
    bank: 'Warn my bank',
  },
}

export function adviceRoutes({ get }: Routes): void {
  get('/conseils', listPage)
  get('/conseils/:theme', (asked) => {
    const sheet = adviceSheets.find(({ slug }) => slug === asked.params.theme)
    return sheet ? sheetPage(asked, sheet) : pageForError(asked.host, new Request(asked.url), { status: 404 })
  })
}

function listPage(asked: PageRequest): Response {
  const texts = adviceTexts[asked.locale]
  return respond(asked, {
    title: [texts.title],
    back: { href: hereIn(asked, '/'), label: texts.home },
    children: (
      <>
        <PageTitle title={texts.title} hint={texts.lead} />
        <LinkRows label={texts.title}>
          {adviceSheets.map(({ slug, title }) => (
            <LinkRow key={slug} href={hereIn(asked, `/conseils/${slug}`)} label={title[asked.locale]} />
          ))}
        </LinkRows>
      </>
    ),
  })
}

function sheetPage(asked: PageRequest, sheet: AdviceSheet): Response {
  const { locale } = asked
  const texts = adviceTexts[locale]
  return respond(asked, {
    title: [sheet.title[locale], texts.title],
    back: { href: hereIn(asked, '/conseils'), label: texts.title },
    help: (
      <LinkRows quiet>
        <LinkRow href={hereIn(asked, '/banque')} label={texts.bank} icon="landmark" />
        <LinkRow href={hereIn(asked, '/verifier')} label={texts.check} icon="search-check" />
      </LinkRows>
    ),
    children: (
      <>
        <PageTitle title={sheet.title[locale]} hint={texts.checked(formatDate(sheet.lastChecked, locale))} />
        <Section title={texts.recognise}>
          <Steps
            steps={sheet.signs.map(({ title, text }) => ({ title: title[locale], text: text[locale] }))}
          />
        </Section>
        <Section title={texts.protect}>
          {sheet.protect.map((text) => (
            <p key={text.fr}>{text[locale]}</p>
          ))}
        </Section>
        <Section title={texts.react}>
          {sheet.react.map((text) => (
            <p key={text.fr}>{text[locale]}</p>
          ))}
        </Section>
        <Actions>
          <ButtonLink href={hereIn(asked, '/orientation')} label={texts.tell} />
          <button type="button" class="button line" data-act="print" hidden>
            {texts.print}
          </button>
        </Actions>
      </>
    ),
  })
}
