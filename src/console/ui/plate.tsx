import { Icon } from './icon.tsx'

interface Props {
  icon: string
  kind: string
  value: string
  lit?: boolean
}

/** An identifier: monospace, grouped, with the icon and the spoken name of its kind. */
export function Plate({ icon, kind, value, lit }: Props) {
  return (
    <span className={lit ? 'identifier-plate lit' : 'identifier-plate'}>
      <Icon name={icon} size={14} />
      <span className="unseen">{kind} </span>
      <code>{value}</code>
    </span>
  )
}
