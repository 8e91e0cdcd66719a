import type { ComponentChildren } from 'preact'
import { showOffline } from '../errors/offline-page.tsx'
import { respond } from '../frame/respond.tsx'
import { DoorCard } from '../orientation/door-card.tsx'
import { hereIn, type PageRequest, type Routes } from '../page-request.ts'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { Section } from '../ui/section.tsx'
import { Steps } from '../ui/steps.tsx'
import { holidaysPage } from './holidays-page.tsx'
import { type AboutPage, aboutTexts, siteMap } from './texts.ts'

export function aboutRoutes({ get }: Routes): void {
  get('/aide', (asked) => textPage(asked, aboutTexts[asked.locale].help))
  get('/accessibilite', (asked) => textPage(asked, aboutTexts[asked.locale].accessibility))
  get('/confidentialite', privacyPage)
  get('/mentions-legales', (asked) => textPage(asked, aboutTexts[asked.locale].legal))
  get('/verifier', checkPage)
  get('/unites', unitsPage)
  get('/plan', mapPage)
  get('/hors-connexion', (asked) => showOffline(asked, false))
  get('/jours-feries', holidaysPage)
}

function privacyPage(asked: PageRequest): Response {
  const { privacy, erase } = aboutTexts[asked.locale]
  return textPage(
    asked,
    privacy,
    <LinkRows quiet>
      <LinkRow href={hereIn(asked, '/effacer')} label={erase} icon="trash-2" />
    </LinkRows>,
  )
}

function textPage(
  asked: PageRequest,
  { title, lead, sections }: AboutPage,
  help?: ComponentChildren,
): Response {
  return respond(asked, {
    title: [title],
    back: home(asked),
    help,
    children: (
      <>
        <PageTitle title={title} hint={lead} />
        {sections.map(({ title, paragraphs }) => (
          <Section key={title} title={title}>
            {paragraphs.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </Section>
        ))}
      </>
    ),
  })
}

/** Three questions that work for any payment. */
function checkPage(asked: PageRequest): Response {
  const { title, lead, steps, after, tell } = aboutTexts[asked.locale].check
  return respond(asked, {
    title: [title],
    back: home(asked),
    help: (
      <LinkRows quiet>
        <LinkRow href={hereIn(asked, '/orientation')} label={tell} icon="pencil" />
        <LinkRow href={hereIn(asked, '/banque')} label={aboutTexts[asked.locale].bank} icon="landmark" />
      </LinkRows>
    ),
    children: (
      <>
        <PageTitle title={title} hint={lead} />
        <Steps steps={steps} />
        <p>{after}</p>
      </>
    ),
  })
}

function unitsPage(asked: PageRequest): Response {
  const { title, lead } = aboutTexts[asked.locale].units
  return respond(asked, {
    title: [title],
    back: home(asked),
    children: (
      <>
        <PageTitle title={title} hint={lead} />
        <LinkRows>
          <LinkRow
            href="https://www.masecurite.interieur.gouv.fr"
            label="masecurite.interieur.gouv.fr"
            detail={aboutTexts[asked.locale].units.finder}
            icon="map-pin"
          />
          <LinkRow href="tel:17" label={aboutTexts[asked.locale].units.danger} icon="phone" />
        </LinkRows>
        <DoorCard asked={asked} service="online_complaint" />
      </>
    ),
  })
}

function mapPage(asked: PageRequest): Response {
  const { title } = aboutTexts[asked.locale].map
  return respond(asked, {
    title: [title],
    back: home(asked),
    children: (
      <>
        <PageTitle title={title} />
        <LinkRows label={title}>
          {siteMap.map(({ path, label }) => (
            <LinkRow key={path} href={hereIn(asked, path)} label={label[asked.locale]} />
          ))}
        </LinkRows>
      </>
    ),
  })
}

const home = (asked: PageRequest) => ({ href: hereIn(asked, '/'), label: aboutTexts[asked.locale].home })
