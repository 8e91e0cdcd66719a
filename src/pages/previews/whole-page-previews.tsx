import type { VNode } from 'preact'
import type { PreviewState } from '#design/preview-states.ts'
import { BackLink } from '../ui/back-link.tsx'
import { Button } from '../ui/button.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { FactCard } from '../ui/fact-card.tsx'
import { Field } from '../ui/field.tsx'
import { Hero } from '../ui/hero.tsx'
import { HomeGrid } from '../ui/home-grid.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page, type PageProps, type ThemeChoice } from '../ui/page.tsx'
import { SavedLine } from '../ui/saved-line.tsx'
import type { AssetMap } from '../ui/ui-context.ts'
import { Waiting } from '../ui/waiting.tsx'
import { chrome, toEnglish } from './fixtures.ts'

/** Parts of the page's frame are seen in a whole page, never inside another one. */
export const wholePageComponents = [
  'page',
  'page-header',
  'page-footer',
  'horizon',
  'hero',
  'home-grid',
] as const
export type WholePageComponent = (typeof wholePageComponents)[number]

export function wholePage(
  component: WholePageComponent,
  state: PreviewState,
  assets: AssetMap,
  theme: ThemeChoice,
): VNode {
  const home = component === 'hero' || component === 'home-grid'
  return home ? homePage(state, frame(assets, theme)) : questionPage(state, frame(assets, theme))
}

function questionPage(state: PreviewState, frame: Frame): VNode {
  return (
    <Page
      {...frame}
      title={
        state === 'error'
          ? 'Erreur\u00a0: Où avez-vous vu l’annonce\u00a0? – Vigie'
          : 'Où avez-vous vu l’annonce\u00a0? – Vigie'
      }
      progress={{ value: 2, max: 5 }}
      back={<BackLink href="#retour" label="Retour" position="Ce qui s’est passé, 2 sur 5" />}
      help={<Help state={state} />}
    >
      <form method="post" noValidate class="flow">
        {state === 'error' && (
          <ErrorSummary
            title="Il reste 1 point à corriger"
            errors={[{ href: '#value', text: 'Indiquez le site de l’annonce' }]}
          />
        )}
        <Field
          heading
          name="value"
          label={'Où avez-vous vu l’annonce\u00a0?'}
          hint="L’adresse du site, ou son nom."
          value={state === 'success' ? 'annonces.example' : ''}
          error={state === 'error' ? 'Indiquez le site de l’annonce' : undefined}
        />
        <Button label={state === 'loading' ? 'Envoi…' : 'Continuer'} busy={state === 'loading'} />
      </form>
    </Page>
  )
}

function Help({ state }: { readonly state: PreviewState }) {
  return (
    <>
      {state === 'offline' && <SavedLine offline text="Hors connexion, réponses gardées" />}
      {state === 'success' && <SavedLine text={'Enregistré à 14\u00a0h\u00a005'} />}
      <LinkRows quiet>
        <LinkRow href="#discussion" icon="message-circle" label="Parler à un agent" />
      </LinkRows>
    </>
  )
}

function homePage(state: PreviewState, frame: Frame): VNode {
  return (
    <Page {...frame} title={'Que s’est-il passé\u00a0? – Vigie'} layout="home">
      <Hero
        title={'Que s’est-il passé\u00a0?'}
        lead={'Une arnaque en ligne\u00a0: dites-le, agissez vite, suivez la suite.'}
        note="4 questions, 1 minute, sans compte. Anonyme si vous voulez."
      >
        <ButtonLink href="#orientation" label="Commencer" />
      </Hero>
      <HomeGrid>
        <FactCard tone="now" title={'De l’argent vient de partir\u00a0?'}>
          <p>{'Chaque heure compte. La lettre pour votre banque est prête en 2\u00a0minutes.'}</p>
          <ButtonLink kind="plain" href="#banque" label="Prévenir ma banque maintenant" />
        </FactCard>
        <HomeNews state={state} />
      </HomeGrid>
    </Page>
  )
}

function HomeNews({ state }: { readonly state: PreviewState }) {
  if (state === 'empty') return <EmptyState drawing="lighthouse" title="Aucune alerte en ce moment" />
  if (state === 'loading') return <Waiting text="Nous cherchons les alertes…" />
  if (state === 'offline')
    return (
      <Notice
        tone="lamp"
        icon="wifi-off"
        title="Vous êtes hors connexion. Tout fonctionne sur ce téléphone."
      />
    )
  if (state === 'error') return <Notice tone="danger" title="Nous n’avons pas pu lire les alertes." />
  return (
    <LinkRows label="Autres services">
      <LinkRow href="#discussion" icon="message-circle" label="Parler à un agent, jour et nuit" />
      <LinkRow href="#verifier" icon="search-check" label="Vérifier avant de payer" />
      <LinkRow href="#suivi" icon="history" label="Suivre ma déclaration" />
      <LinkRow href="#unites" icon="map-pin" label="Trouver un commissariat ou une brigade" />
    </LinkRows>
  )
}

type Frame = Pick<PageProps, 'lang' | 'chrome' | 'assets' | 'language' | 'theme'>

function frame(assets: AssetMap, theme: ThemeChoice): Frame {
  return { lang: 'fr', chrome, assets, language: toEnglish, theme }
}
