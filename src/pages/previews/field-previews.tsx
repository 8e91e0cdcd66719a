import { AmountField } from '../ui/amount-field.tsx'
import { Checkboxes } from '../ui/checkboxes.tsx'
import { Choice } from '../ui/choice.tsx'
import { ChoiceList } from '../ui/choice-list.tsx'
import { DateFields } from '../ui/date-fields.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { Field } from '../ui/field.tsx'
import { FieldError } from '../ui/field-error.tsx'
import { FieldFrame } from '../ui/field-frame.tsx'
import { FieldGroup } from '../ui/field-group.tsx'
import { FileField } from '../ui/file-field.tsx'
import { FilePicker } from '../ui/file-picker.tsx'
import { Question } from '../ui/question.tsx'
import { Radios } from '../ui/radios.tsx'
import { RunningTotal } from '../ui/running-total.tsx'
import { Select } from '../ui/select.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { iban } from './fixtures.ts'
import { inEveryState, type PreviewGroup } from './preview.tsx'

const means = [
  { value: 'transfer', label: 'Virement' },
  { value: 'card', label: 'Carte' },
  { value: 'coupon', label: 'Coupon' },
  { value: 'crypto', label: 'Crypto' },
] as const
const currencies = [
  { value: 'EUR', label: 'Euro (€)' },
  { value: 'USD', label: 'Dollar américain ($)' },
] as const
const wrongMonth = 'Le mois va de 1 à 12. Vous avez écrit 13.'
const message = `Bjr envoyez 450e sur ${iban} au nom K. MARTIN puis whatsapp 06 39 98 11 90.`

const date = (id: string, month: string, error?: string) => (
  <DateFields
    id={id}
    label="Date du premier contact"
    error={error}
    parts={[
      { name: `${id}-day`, label: 'Jour', value: month && '12' },
      { name: `${id}-month`, label: 'Mois', value: month, wrong: error !== undefined },
      { name: `${id}-year`, label: 'Année', value: month && '2026', wide: true },
    ]}
  />
)

const when = (id: string, value: string | undefined, month: string, error?: string) => (
  <Radios
    name={id}
    legend={'Quand le contact a-t-il commencé\u00a0?'}
    hint="Une date approximative suffit."
    value={value}
    options={[
      {
        value: 'day',
        label: 'Je connais la date',
        wrong: error !== undefined,
        children: value && date(`${id}-date`, month, error),
      },
      { value: 'month', label: 'Vers le mois de…' },
      { value: 'unknown', label: 'Je ne sais plus' },
    ]}
  />
)

const done = (id: string, values: readonly string[], error?: string) => (
  <Checkboxes
    name={id}
    legend={'Qu’avez-vous déjà fait\u00a0?'}
    values={values}
    error={error}
    options={[
      { value: 'bank', label: 'Prévenir ma banque' },
      { value: 'site', label: 'Signaler l’annonce au site', hint: 'Le site peut retirer l’annonce.' },
      { value: 'none', name: `${id}-none`, label: 'Rien de tout cela' },
    ]}
  />
)

const amount = (id: string, value: string, error?: string) => (
  <AmountField
    legend={'Combien avez-vous payé, au total\u00a0?'}
    hint="Une estimation suffit."
    error={error}
    amount={{ name: `${id}-amount`, label: 'Montant', value }}
    currency={{ name: `${id}-currency`, label: 'Devise', value: 'EUR', options: currencies }}
  />
)

export const fieldPreviews: PreviewGroup = {
  field: inEveryState((id) => <Field name={id} label="Nom affiché" optional />, {
    error: (id) => (
      <Field
        name={id}
        label="IBAN"
        mono
        value="FR76 9900 1040 2800 1637 9842 15"
        error="Cet IBAN compte 26 caractères ; un IBAN français en compte 27. Vérifiez les derniers chiffres."
      />
    ),
    success: (id) => (
      <Field name={id} label="Nom de naissance" hint="Vérifié par FranceConnect." value="MOREAU" locked />
    ),
  }),
  'field-frame': inEveryState((id) => (
    <FieldFrame id={id} label="Ville ou code postal" hint="Le lieu de l’annonce.">
      <input class="input" id={id} name={id} />
    </FieldFrame>
  )),
  'field-group': inEveryState((id) => (
    <FieldGroup two>
      <Field name={`${id}-date`} label="Date" />
      <Field name={`${id}-time`} label="Heure" optional />
    </FieldGroup>
  )),
  'text-area': inEveryState((id) => <TextArea name={id} label="Racontez avec vos mots" />, {
    error: (id) => <TextArea name={id} label="Racontez avec vos mots" error="Écrivez une phrase ou deux" />,
    success: (id) => <TextArea name={id} label="Collez le message, l’annonce ou le mail" value={message} />,
  }),
  select: inEveryState((id) => <Select name={id} label="Devise" options={currencies} />, {
    error: (id) => <Select name={id} label="Devise" options={currencies} error="Choisissez une devise" />,
  }),
  'file-field': inEveryState(
    (id) => (
      <FileField
        name={id}
        label="Choisir des fichiers"
        hint={'Captures, mails, reçus. 200\u00a0Mo par fichier.'}
        multiple
      />
    ),
    {
      error: (id) => (
        <FileField
          name={id}
          label="Choisir des fichiers"
          error={
            'Ce fichier pèse 264\u00a0Mo\u00a0; la limite est 200\u00a0Mo. Envoyez une capture d’écran ou découpez la vidéo.'
          }
        />
      ),
    },
  ),
  'file-picker': inEveryState(
    (id) => (
      <div class="file-pickers">
        <FilePicker name={id} label="Choisir des fichiers" icon="upload" multiple />
        <FilePicker name={`${id}-photo`} label="Prendre une photo" icon="camera" camera />
      </div>
    ),
    {
      error: (id) => (
        <FilePicker
          name={id}
          label="Choisir des fichiers"
          icon="upload"
          error="Choisissez un fichier, puis envoyez-le."
        />
      ),
    },
  ),
  question: inEveryState((id) => (
    <Question id={id} legend="Compte qui a reçu l’argent" hint="Lu dans votre message.">
      <Choice type="radio" id={id} name={id} value="iban" label={<code>{iban}</code>} checked />
      <Choice type="radio" id={`${id}-2`} name={id} value="other" label="Un autre compte" />
    </Question>
  )),
  radios: inEveryState((id) => when(id, undefined, ''), {
    error: (id) => when(id, 'day', '13', wrongMonth),
    success: (id) => when(id, 'day', '11'),
  }),
  checkboxes: inEveryState((id) => done(id, []), {
    error: (id) => done(id, [], 'Choisissez au moins une réponse'),
    success: (id) => done(id, ['bank', 'site']),
  }),
  choice: inEveryState(
    (id) => (
      <Choice
        type="checkbox"
        id={id}
        name={id}
        value="yes"
        label="Ce que je déclare est exact, à ma connaissance."
      />
    ),
    {
      success: (id) => (
        <Choice
          type="checkbox"
          id={id}
          name={id}
          value="yes"
          checked
          label="Ce que je déclare est exact, à ma connaissance."
          hint="Déclarer des faits que l’on sait faux est puni par la loi."
        />
      ),
    },
  ),
  'choice-list': inEveryState(
    (id) => (
      <Question id={id} legend={'Comment avez-vous payé\u00a0?'}>
        <ChoiceList type="radio" id={id} name={id} tiles options={means} isChecked={() => false} />
      </Question>
    ),
    {
      success: (id) => (
        <Question id={id} legend={'Comment avez-vous payé\u00a0?'}>
          <ChoiceList
            type="radio"
            id={id}
            name={id}
            tiles
            options={means}
            isChecked={({ value }) => value === 'transfer'}
          />
        </Question>
      ),
    },
  ),
  'date-fields': inEveryState((id) => date(id, ''), {
    error: (id) => date(id, '13', wrongMonth),
    success: (id) => date(id, '11'),
  }),
  'amount-field': inEveryState((id) => amount(id, ''), {
    error: (id) => amount(id, '-3', 'Indiquez un montant plus grand que zéro'),
    success: (id) => amount(id, '450,00'),
  }),
  'running-total': inEveryState(() => <RunningTotal label="Total déclaré" value={'0,00\u00a0€'} />, {
    success: () => <RunningTotal label="Total déclaré" value={'1\u202f250,00\u00a0€'} />,
  }),
  'field-error': inEveryState((id) => <FieldError field={id} text={wrongMonth} />),
  'error-summary': inEveryState((id) => <Field name={`${id}-place`} label="Lieu" />, {
    error: (id) => (
      <>
        <ErrorSummary
          title="Il reste 2 points à corriger"
          errors={[
            { href: `#${id}-place`, text: 'Indiquez le lieu de l’annonce' },
            { href: `#${id}-date-month`, text: wrongMonth },
          ]}
        />
        <br />
        <Field name={`${id}-place`} label="Lieu" error="Indiquez le lieu de l’annonce" />
        <br />
        {date(`${id}-date`, '13', wrongMonth)}
      </>
    ),
  }),
}
