import { focusOnArrival } from './focus-on-arrival.ts'
import { Icon } from './icon.tsx'

export interface ErrorSummaryProps {
  /** « Il reste 2 points à corriger » */
  readonly title: string
  /** `href` leads to the field: `#day`. */
  readonly errors: readonly { readonly href: string; readonly text: string }[]
}

export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  return (
    <div class="error-summary" role="alert" aria-labelledby="error-summary" {...focusOnArrival}>
      <h2 id="error-summary">
        <Icon name="circle-alert" />
        {title}
      </h2>
      <ul>
        {errors.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
