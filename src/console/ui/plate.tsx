import { Fragment } from 'react'
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
      <code>
        {partsOf(value).map(({ at, part }) => (
          <Fragment key={at}>
            {at > 0 && <wbr />}
            {part}
          </Fragment>
        ))}
      </code>
    </span>
  )
}

/** The most signs that stand on one line of a phone. */
const longest = 28

/** An address breaks at its joints, never inside a name; a name longer than a line, before its signs. */
function partsOf(value: string) {
  let at = 0
  return value
    .split(/(?<=[^/])(?=[@/?]|\.(?!.*@))/u)
    .flatMap((part) => (part.length > longest ? part.split(/(?<=.)(?=[._-])/u) : [part]))
    .map((part) => {
      const placed = { at, part }
      at += part.length
      return placed
    })
}
