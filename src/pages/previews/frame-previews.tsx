import type { VNode } from 'preact'
import type { Theme } from '../theme.ts'
import { Actions } from '../ui/actions.tsx'
import { BackLink } from '../ui/back-link.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { Comparison } from '../ui/comparison.tsx'
import { Details } from '../ui/details.tsx'
import { Drawing } from '../ui/drawing.tsx'
import { FactCard } from '../ui/fact-card.tsx'
import { FamilyIcon } from '../ui/family-icon.tsx'
import { Field } from '../ui/field.tsx'
import { FilingRow } from '../ui/filing-row.tsx'
import { Icon } from '../ui/icon.tsx'
import { Interruption } from '../ui/interruption.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { Section } from '../ui/section.tsx'
import { StatusTag, type StatusTagProps } from '../ui/status-tag.tsx'
import { Steps } from '../ui/steps.tsx'
import { TaskRow } from '../ui/task-row.tsx'
import { ThemeSwitch } from '../ui/theme-switch.tsx'
import { TitleText } from '../ui/title-text.tsx'
import { chrome, themeChosen } from './fixtures.ts'
import { inEveryState, type PreviewGroup } from './preview.tsx'

const TaskRows = ({ done }: { readonly done: boolean }) => (
  <LinkRows label="Parties">
    <TaskRow
      href="#faits"
      label="Ce qui s’est passé"
      status={done ? { label: 'Terminé', state: 'done' } : { label: 'À faire', state: 'todo' }}
    />
    <TaskRow
      href="#auteur"
      label="L’auteur"
      detail={done ? '4 identifiants lus' : undefined}
      status={done ? { label: 'En cours', state: 'open' } : { label: 'À faire', state: 'todo' }}
    />
  </LinkRows>
)

const Doors = ({ quiet }: { readonly quiet: boolean }) => (
  <LinkRows quiet={quiet} label="Autres services">
    <LinkRow href="#discussion" icon="message-circle" label="Parler à un agent, jour et nuit" />
    <LinkRow href="#documents" icon="file-text" label="Documents" end="3" />
    <LinkRow
      href="#reprendre"
      icon="pencil"
      label="Reprendre ma déclaration"
      detail={'Gardée jusqu’au 24\u00a0décembre'}
    />
  </LinkRows>
)

const Complaints = ({
  sentence,
  tone,
  icon,
}: Pick<StatusTagProps, 'tone' | 'icon'> & { readonly sentence: string }) => (
  <LinkRows label="Mes plaintes">
    <FilingRow
      label="Fausse location"
      detail={'V-2026-0411-7F3K, envoyée le 24\u00a0novembre\u00a02026'}
      status={{ label: sentence, tone, icon }}
      submit={{ name: 'plainte', value: 'V-2026-0411-7F3K' }}
    />
    <FilingRow
      label={'Petite annonce\u00a0: faux vendeur'}
      detail={'V-2025-1102-K2MP, envoyée le 2\u00a0novembre\u00a02025'}
      status={{ label: 'Close depuis le 3\u00a0mars', tone: 'none', icon: 'check' }}
      submit={{ name: 'plainte', value: 'V-2025-1102-K2MP' }}
    />
  </LinkRows>
)

const title = (hint: string): VNode => (
  <PageTitle title="Nous attendons votre réponse" eyebrow="Ma plainte" hint={hint} />
)

const Themes = ({ id, chosen }: { readonly id: string; readonly chosen: Theme | undefined }) => (
  <ThemeSwitch {...chrome.footer.theme} {...themeChosen('/apercus', chosen)} id={id} />
)

export const framePreviews: PreviewGroup = {
  'back-link': inEveryState(() => <BackLink href="#retour" label="Retour" position="L’auteur, 2 sur 5" />, {
    empty: () => <BackLink href="#retour" label="Accueil" />,
  }),
  'page-title': {
    empty: () => <PageTitle title="Relisez avant d’envoyer" hint="Rien n’est envoyé pour l’instant." />,
    loading: () => title('Nous cherchons les dernières nouvelles.'),
    offline: () => title('Dernière copie, 24\u00a0novembre à 14\u00a0h\u00a005.'),
    error: () => title('Nous n’avons pas pu lire les nouvelles. Rien n’est perdu.'),
    success: () => (
      <PageTitle title="Vous êtes au bon endroit." eyebrow="Fausse petite annonce" family="ad" />
    ),
  },
  'theme-switch': inEveryState((id) => <Themes id={id} chosen={undefined} />, {
    error: (id) => <Themes id={id} chosen="light" />,
    success: (id) => <Themes id={id} chosen="dark" />,
  }),
  'title-text': inEveryState(() => (
    <h3>
      <TitleText text={'Comment le contact a-t-il commencé\u00a0?'} />
    </h3>
  )),
  section: inEveryState(() => (
    <Section title="Conseils">
      <p>
        <a href="#location">{'Louer sans se faire voler\u00a0: les signes'}</a>
      </p>
      <p class="soft">6 fiches à lire ou à imprimer</p>
    </Section>
  )),
  'link-rows': inEveryState(() => <Doors quiet={false} />, { success: () => <Doors quiet /> }),
  'link-row': inEveryState(() => (
    <LinkRows label="Aide">
      <LinkRow submit={{ name: 'act', value: 'none' }} icon="x" label="Je n’ai pas de preuve" />
    </LinkRows>
  )),
  details: inEveryState(
    () => (
      <LinkRows quiet label="Aide">
        <Details icon="info" summary={'Pourquoi cette question\u00a0?'}>
          <p>Un compte cité par plusieurs personnes relie leurs déclarations et aide à retrouver l’auteur.</p>
        </Details>
      </LinkRows>
    ),
    {
      success: () => (
        <LinkRows quiet label="Aide">
          <Details open icon="info" summary={'Pourquoi cette question\u00a0?'}>
            <p>
              Un compte cité par plusieurs personnes relie leurs déclarations et aide à retrouver l’auteur.
            </p>
          </Details>
        </LinkRows>
      ),
    },
  ),
  'filing-row': inEveryState(
    () => <Complaints sentence={'Reçue. Réponse avant le 2\u00a0décembre'} tone="ok" icon="check" />,
    {
      error: () => <Complaints sentence="Nous attendons votre réponse" tone="lamp" icon="message-circle" />,
      success: () => <Complaints sentence="Acceptée par un agent" tone="ok" icon="file-check" />,
    },
  ),
  'task-row': inEveryState(() => <TaskRows done={false} />, { success: () => <TaskRows done /> }),
  'status-tag': {
    empty: () => <StatusTag tone="none" icon="pencil" label={'Brouillon, gardé jusqu’au 24\u00a0décembre'} />,
    loading: () => <StatusTag tone="info" icon="eye" label={'Lue par un agent depuis le 26\u00a0novembre'} />,
    offline: () => <StatusTag tone="lamp" icon="message-circle" label="Nous attendons votre réponse" />,
    error: () => <StatusTag tone="danger" icon="circle-alert" label="Fichier refusé" />,
    success: () => <StatusTag tone="ok" icon="check" label={'Reçue. Réponse avant le 2\u00a0décembre'} />,
  },
  icon: inEveryState(() => (
    <p class="saved">
      <Icon name="phone" small />
      Appeler
    </p>
  )),
  'family-icon': inEveryState(
    () => (
      <p class="eyebrow">
        <FamilyIcon family="romance" />
        Arnaque sentimentale
      </p>
    ),
    {
      success: () => (
        <ul class="fields">
          {(['shop', 'ad', 'romance', 'hacking', 'blackmail', 'ransom', 'other'] as const).map((family) => (
            <li key={family} class="eyebrow">
              <FamilyIcon family={family} />
              {familyNames[family]}
            </li>
          ))}
        </ul>
      ),
    },
  ),
  drawing: {
    empty: () => <Drawing name="lighthouse" />,
    loading: () => <Drawing name="horizon" />,
    offline: () => <Drawing name="hands" />,
    error: () => <Drawing name="mark" />,
    success: () => <Drawing name="letter" />,
  },
  comparison: inEveryState(() => (
    <Comparison
      caption="Signalement ou plainte"
      columns={['Signalement', 'Plainte']}
      rows={[
        { term: 'Vous', cells: ['anonyme', 'à votre nom'] },
        { term: 'Durée', cells: ['10\u00a0min', '20\u00a0min'] },
        { term: 'Effet', cells: ['aide l’enquête', 'ouvre une procédure'] },
      ]}
    />
  )),
  steps: inEveryState(() => (
    <Steps
      steps={[
        { title: 'Le loyer est très bas.', text: 'Comparez avec trois annonces du même quartier.' },
        { title: 'La visite est impossible.' },
        {
          title: 'L’argent vient d’abord.',
          text: 'Réservation, dépôt ou coupon, avant la visite et le bail.',
        },
      ]}
    />
  )),
  interruption: inEveryState(
    (id) => (
      <Interruption title={'Quelqu’un d’autre utilise-t-il cet appareil\u00a0?'}>
        <p>Dans ce cas, rien n’est gardé ici. Nous vous donnons un code pour reprendre.</p>
        <Actions pair>
          <ButtonLink href={`#${id}-oui`} kind="line" label="Oui" />
          <ButtonLink href={`#${id}-non`} kind="line" label="Non" />
        </Actions>
      </Interruption>
    ),
    {
      error: (id) => (
        <Interruption title={'Avez-vous gardé votre code\u00a0?'}>
          <p>Il est la seule clé pour revenir à votre signalement.</p>
          <Field
            id={`${id}-code`}
            name={`${id}-code`}
            label="Code de suivi"
            mono
            error="Ce code compte 20 caractères. Vous en avez écrit 18."
            value="K7MP 3XQR 9TWD H4FN 6C"
          />
        </Interruption>
      ),
    },
  ),
  'fact-card': {
    empty: () => (
      <FactCard title="Rien à faire pour l’instant">
        <p>{'Réponse avant le 2\u00a0décembre.'}</p>
      </FactCard>
    ),
    loading: () => (
      <FactCard tone="calm" icon="link" title="Rapprochement en cours">
        <p>Nous comparons vos éléments à ceux des autres déclarations.</p>
      </FactCard>
    ),
    offline: () => (
      <FactCard title="Rapprochement" icon="wifi-off">
        <p>Il sera affiché à la prochaine ouverture.</p>
      </FactCard>
    ),
    error: () => (
      <FactCard tone="now" title="Faites ceci d’abord">
        <p>
          {'Le virement date de 5\u00a0heures. Appelez votre banque\u00a0: la lettre l’aide à agir vite.'}
        </p>
        <ButtonLink href="#lettre" label={'Préparer la lettre, 2\u00a0min'} />
      </FactCard>
    ),
    success: () => (
      <FactCard tone="calm" icon="link" title="Rapprochée d’autres déclarations">
        <p>Votre plainte rejoint d’autres déclarations (entre 11 et 20). Un enquêteur en est informé.</p>
      </FactCard>
    ),
  },
}

const familyNames = {
  shop: 'Faux site de vente',
  ad: 'Petite annonce',
  romance: 'Arnaque sentimentale',
  hacking: 'Piratage de compte',
  blackmail: 'Chantage',
  ransom: 'Rançongiciel',
  other: 'Autre arnaque en ligne',
} as const
