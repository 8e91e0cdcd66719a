import type { Theme } from '../theme.ts'

export interface ThemeTexts {
  /** « Affichage : » */
  readonly label: string
  readonly choices: readonly { readonly value: Theme | 'system'; readonly label: string }[]
}

export type ThemeSwitchProps = ThemeTexts & {
  readonly chosen: Theme | undefined
  /** Name of the field that the buttons post. */
  readonly name: string
  /** `name` unless said: where the page is come back to. */
  readonly id?: string | undefined
} & (
    | {
        readonly action: string
        /** Address to come back to. */
        readonly back: string
      }
    /** On a form page the buttons post that form, so that nothing typed is lost. */
    | { readonly form: string }
  )

export function ThemeSwitch(props: ThemeSwitchProps) {
  if ('form' in props) return <Buttons {...props} form={props.form} />
  return (
    <form method="post" action={props.action}>
      <input type="hidden" name="retour" value={props.back} />
      <Buttons {...props} />
    </form>
  )
}

function Buttons({
  label,
  choices,
  chosen,
  name,
  id = name,
  form,
}: Pick<ThemeSwitchProps, 'label' | 'choices' | 'chosen' | 'name' | 'id'> & { readonly form?: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a form of the page's own.
    <div id={id} class="theme-switch" role="group" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      {choices.map(({ value, label }) => (
        <button
          key={value}
          type="submit"
          form={form}
          name={name}
          value={value}
          aria-pressed={value === (chosen ?? 'system')}
          formnovalidate={form !== undefined}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
