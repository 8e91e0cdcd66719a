import { Actions } from '../ui/actions.tsx'
import { AnswerButtons } from '../ui/answer-buttons.tsx'
import { Button } from '../ui/button.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { CodeBlock } from '../ui/code-block.tsx'
import { DoNowList } from '../ui/do-now-list.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { FactCard } from '../ui/fact-card.tsx'
import { FileList } from '../ui/file-list.tsx'
import { FileRow, type FileRowProps } from '../ui/file-row.tsx'
import { IdentifierPlate } from '../ui/identifier-plate.tsx'
import { IdentifierProposal, type ProposalVerdict } from '../ui/identifier-proposal.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import { MessageBubble } from '../ui/message-bubble.tsx'
import { MessageList } from '../ui/message-list.tsx'
import { Notice } from '../ui/notice.tsx'
import { SavedLine } from '../ui/saved-line.tsx'
import { SummaryCard } from '../ui/summary-card.tsx'
import { Timeline } from '../ui/timeline.tsx'
import { Waiting } from '../ui/waiting.tsx'
import { followUpCode, iban, phone } from './fixtures.ts'
import { inEveryState, type PreviewGroup } from './preview.tsx'

const file = (props: Omit<FileRowProps, 'kind' | 'name' | 'size'>) => (
  <FileList label="Fichiers">
    <FileRow kind="video" name="video.mp4" size={'31\u00a0Mo'} {...props}>
      <Button kind="plain" label="Retirer" context="video.mp4" name="remove" value="1" />
    </FileRow>
  </FileList>
)
const noFile = (
  <EmptyState drawing="hands" title="Pas encore de fichier">
    <p class="soft">Une capture de l’annonce, le mail de confirmation, un relevé de compte aident le plus.</p>
  </EmptyState>
)

const proposal = (id: string, verdict: ProposalVerdict, doubt?: string) => (
  <IdentifierProposal
    id={id}
    kind="phone"
    kindName="Téléphone"
    value={phone}
    name={id}
    verdict={verdict}
    choices={{ suspect: 'À l’auteur', victim: 'À moi', no: 'Non' }}
    context={{ before: 'puis whatsapp ', match: phone, after: '' }}
    doubt={doubt}
  />
)

const doNow = (id: string, ticked: number) => (
  <DoNowList
    title="À faire maintenant"
    progress={`${ticked} sur 3`}
    name={id}
    items={[
      {
        id: 'call',
        label: 'Prévenir la banque',
        done: ticked > 0,
        detail: ticked > 0 ? 'Fait à 14\u00a0h\u00a002' : undefined,
      },
      {
        id: 'letter',
        label: 'Envoyer la lettre à la banque',
        done: ticked > 2,
        action:
          ticked > 2 ? undefined : (
            <ButtonLink small kind="line" href={`#${id}-lettre`} label="Ouvrir la lettre" />
          ),
      },
      { id: 'keep', label: 'Ne plus répondre, garder les messages', done: ticked > 2 },
    ]}
  />
)

const message = (state: string) => (
  <MessageList label="Messages">
    <MessageBubble author="Camille" time={{ iso: '2026-11-24T13:02:00Z', text: '14\u00a0h\u00a002' }}>
      {'Bonjour. L’argent est-il parti aujourd’hui\u00a0?'}
    </MessageBubble>
    <MessageBubble
      author="Vous"
      mine
      state={state}
      time={{ iso: '2026-11-24T13:03:00Z', text: '14\u00a0h\u00a003' }}
    >
      oui ce matin 450 euros
    </MessageBubble>
  </MessageList>
)

const past = [
  { when: '24\u00a0novembre', what: 'Reçue, récépissé envoyé', state: 'past' },
  { when: '26\u00a0novembre', what: 'Lue par un agent', state: 'past' },
] as const

const change = (context: string) => ({ href: '#modifier', label: 'Modifier', context })

export const blockPreviews: PreviewGroup = {
  button: {
    empty: (id) => <Button name={id} value="next" label="Continuer" />,
    loading: () => <Button busy label="Envoi…" />,
    offline: (id) => <Button disabled name={id} label="Signer et envoyer ma plainte" />,
    error: (id) => <Button kind="danger" name={id} icon="trash-2" label="Supprimer ce brouillon" />,
    success: (id) => <Button kind="line" name={id} icon="check" label="Enregistrer les étapes faites" />,
  },
  'button-link': inEveryState(() => <ButtonLink href="#orientation" label="Commencer" />, {
    success: () => (
      <ButtonLink kind="line" icon="download" href="#recepisse" label="Récépissé" download="recepisse.pdf" />
    ),
  }),
  actions: inEveryState(
    () => (
      <Actions pair>
        <ButtonLink kind="line" href="#signaler" label="Signaler" />
        <ButtonLink kind="line" href="#plainte" label="Porter plainte" />
      </Actions>
    ),
    {
      success: () => (
        <Actions>
          <ButtonLink href="#lettre" icon="download" label="Télécharger la lettre" />
          <ButtonLink kind="line" href="#mail" icon="mail" label="Envoyer par mail" />
        </Actions>
      ),
    },
  ),
  'answer-buttons': inEveryState(
    (id) => (
      <AnswerButtons
        name={id}
        answers={[
          { value: 'shop', family: 'shop', label: 'Je n’ai pas reçu un achat' },
          { value: 'ad', family: 'ad', label: 'Une petite annonce\u00a0: achat, vente ou location' },
          { value: 'other', icon: 'circle-question-mark', label: 'Autre chose, je ne sais pas' },
        ]}
      />
    ),
    {
      success: (id) => (
        <AnswerButtons
          name={id}
          answers={[
            {
              value: 'today',
              label: 'Oui, depuis moins de 3 jours',
              hint: 'Votre banque peut encore agir.',
              chosen: true,
            },
            { value: 'no', label: 'Non' },
          ]}
        />
      ),
    },
  ),
  'saved-line': inEveryState(() => <SavedLine text={'Enregistré à 14\u00a0h\u00a005'} />),
  'identifier-plate': inEveryState(() => <IdentifierPlate kind="iban" kindName="IBAN" value={iban} />, {
    success: () => <IdentifierPlate kind="reference" kindName="Numéro" value="V-2026-0411-7F3K" copy />,
    error: () => (
      <IdentifierPlate
        kind="url"
        kindName="Adresse du site"
        value="https://www.studio-rambouillet-location-sans-visite.example/annonce/784512?ref=mail"
      />
    ),
  }),
  'identifier-proposal': inEveryState((id) => proposal(id, 'suspect'), {
    error: (id) => proposal(id, 'no', 'Il manque peut-être un chiffre.'),
    success: (id) => proposal(id, 'victim', 'Ce numéro ressemble au vôtre\u00a0: nous ne le gardons pas.'),
  }),
  'summary-card': inEveryState(
    () => (
      <SummaryCard
        title="L’auteur"
        change={change('l’auteur')}
        rows={[{ term: 'Adresse', value: 'Non renseigné', empty: true }]}
      />
    ),
    {
      success: () => (
        <SummaryCard
          title="L’auteur"
          rows={[
            { term: 'IBAN', value: <code>{iban}</code>, long: true, change: change('l’IBAN') },
            { term: 'Téléphone', value: <code>{phone}</code>, long: true, change: change('le téléphone') },
            { term: 'Adresse', value: 'Non renseigné', empty: true, change: change('l’adresse') },
          ]}
        />
      ),
    },
  ),
  'file-row': {
    empty: () => noFile,
    loading: () =>
      file({ state: 'sending', stateText: 'Envoi 61\u00a0%', sent: 0.61, sentLabel: 'Envoi de video.mp4' }),
    offline: () => file({ state: 'waiting', stateText: 'En attente du réseau. Reprend seul.' }),
    error: () => file({ state: 'refused', stateText: 'Refusé\u00a0: contient un programme dangereux' }),
    success: () => file({ state: 'received', stateText: 'Reçu. 2 éléments lus' }),
  },
  'file-list': inEveryState(() => file({ state: 'checking', stateText: 'Vérification' }), {
    empty: () => noFile,
  }),
  timeline: inEveryState(
    () => (
      <Timeline
        steps={[
          { when: '24\u00a0novembre, 14\u00a0h\u00a022', what: 'Signalement reçu', state: 'now' },
          { when: 'Avec votre code', what: 'Nouvelles et questions, sans votre nom', state: 'next' },
        ]}
      />
    ),
    {
      success: () => (
        <Timeline
          steps={[
            ...past,
            {
              when: '27\u00a0novembre',
              what: 'Question posée',
              detail: 'Nous attendons votre réponse.',
              state: 'now',
            },
            { when: 'Avant le 5\u00a0décembre', what: 'Décision', state: 'next' },
          ]}
        />
      ),
    },
  ),
  'do-now-list': inEveryState((id) => doNow(id, 0), {
    loading: (id) => doNow(id, 1),
    success: (id) => doNow(id, 3),
  }),
  notice: {
    empty: () => <Notice title="Vous reprenez une déclaration gardée sur ce téléphone." />,
    loading: () => <Notice tone="lamp" title={'Vous êtes 4ᵉ dans la file\u00a0: environ 12\u00a0minutes.'} />,
    offline: () => (
      <Notice tone="lamp" icon="wifi-off" title="Vous êtes hors connexion.">
        <p>{'Vos réponses sont gardées sur ce téléphone\u00a0; l’envoi partira au retour du réseau.'}</p>
      </Notice>
    ),
    error: () => (
      <Notice tone="danger" title="Nous n’avons pas pu enregistrer. Rien n’est perdu.">
        <p>{'Réessayez\u00a0; si cela continue, donnez ce numéro à un agent\u00a0: ERR-7F3K.'}</p>
      </Notice>
    ),
    success: () => <Notice tone="ok" title="Votre réponse est reçue." />,
  },
  'live-region': {
    empty: (id) => (
      <LiveRegion id={id}>
        <FactCard title="Rapprochement">
          <p>
            Aucune autre déclaration ne cite ces éléments à ce jour. Nous recomparons à chaque nouvelle
            déclaration.
          </p>
        </FactCard>
      </LiveRegion>
    ),
    loading: (id) => (
      <LiveRegion id={id} busy>
        <FactCard tone="calm" icon="link" title="Rapprochement en cours">
          <p>Nous comparons vos éléments à ceux des autres déclarations.</p>
        </FactCard>
      </LiveRegion>
    ),
    offline: (id) => (
      <LiveRegion id={id}>
        <Notice tone="lamp" icon="wifi-off" title="Le rapprochement sera affiché à la prochaine ouverture." />
      </LiveRegion>
    ),
    error: (id) => (
      <LiveRegion id={id}>
        <FactCard title="Rapprochement">
          <p>Nous recomparons à chaque nouvelle déclaration.</p>
        </FactCard>
      </LiveRegion>
    ),
    success: (id) => (
      <LiveRegion id={id}>
        <FactCard tone="calm" icon="link" title="Rapprochée d’autres déclarations">
          <p>Votre plainte rejoint d’autres déclarations (entre 11 et 20). Un enquêteur en est informé.</p>
        </FactCard>
      </LiveRegion>
    ),
  },
  'message-bubble': inEveryState(() => message('envoyé'), {
    loading: () => message('envoi…'),
    offline: () => message('en attente du réseau'),
    success: () => message('lu'),
  }),
  'message-list': inEveryState(() => message('envoyé')),
  'code-block': inEveryState(() => <CodeBlock label="Code de suivi" groups={followUpCode} />),
  'empty-state': {
    empty: () => noFile,
    loading: () => <EmptyState drawing="horizon" title="Nous préparons votre récépissé" />,
    offline: () => (
      <EmptyState drawing="lighthouse" title="Cette page demande le réseau">
        <p class="soft">Vos réponses sont gardées sur ce téléphone.</p>
      </EmptyState>
    ),
    error: () => (
      <EmptyState drawing="lighthouse" title="Nous ne trouvons pas cette page">
        <ButtonLink kind="line" href="#accueil" label="Revenir à l’accueil" />
      </EmptyState>
    ),
    success: () => <EmptyState drawing="letter" title="Votre lettre est prête" />,
  },
  waiting: inEveryState(() => <Waiting text="Nous cherchons…" />),
}
