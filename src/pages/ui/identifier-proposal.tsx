import { identifierIcons } from '#design/icons/meaning-icons.ts'
import { Choice } from './choice.tsx'
import { Icon } from './icon.tsx'

export type ProposalVerdict = 'suspect' | 'victim' | 'no'

export interface IdentifierProposalProps {
  readonly kind: keyof typeof identifierIcons
  readonly kindName: string
  /** Grouped for the eye. */
  readonly value: string
  /** Unique on the page; the first choice carries it. */
  readonly id: string
  /** `as.KIND:VALUE` */
  readonly name: string
  readonly verdict: ProposalVerdict
  /** « À l’auteur », « À moi », « Non » */
  readonly choices: Readonly<Record<ProposalVerdict, string>>
  /** Where it was read. */
  readonly context?:
    | {
        readonly before: string
        readonly match: string
        readonly after: string
        readonly lang?: string | undefined
      }
    | undefined
  /** Why it looks mistyped, or why it is not kept. */
  readonly doubt?: string | undefined
}

const verdicts = ['suspect', 'victim', 'no'] as const

/** A value read in a pasted text: whose is it? */
export function IdentifierProposal(props: IdentifierProposalProps) {
  const { context } = props
  return (
    <fieldset class="proposal">
      <legend>
        <b>
          <Icon name={identifierIcons[props.kind]} small />
          {props.kindName}
        </b>
        <code>{props.value}</code>
      </legend>
      {context && (
        <p>
          <q lang={context.lang}>
            {context.before}
            <mark>{context.match}</mark>
            {context.after}
          </q>
        </p>
      )}
      {props.doubt && (
        <p class="doubt">
          <Icon name="info" small />
          {props.doubt}
        </p>
      )}
      <div class="tiles">
        {verdicts.map((verdict, index) => (
          <Choice
            key={verdict}
            type="radio"
            tile
            id={index === 0 ? props.id : `${props.id}-${index + 1}`}
            name={props.name}
            value={verdict}
            label={props.choices[verdict]}
            checked={props.verdict === verdict}
          />
        ))}
      </div>
    </fieldset>
  )
}
