import { Icon } from './icon.tsx'

export interface BackLinkProps {
  readonly href: string
  readonly label: string
  /** « L’auteur, 2 sur 5 » */
  readonly position?: string | undefined
}

export function BackLink({ href, label, position }: BackLinkProps) {
  return (
    <div class="position">
      <a href={href}>
        <Icon name="chevron-left" small />
        {label}
      </a>
      {position && <span>{position}</span>}
    </div>
  )
}
