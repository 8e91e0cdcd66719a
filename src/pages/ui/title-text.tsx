export interface TitleTextProps {
  readonly text: string
}

/** French inversions (« a-t-il », « avez-vous ») are never cut at the hyphen of a large title. */
export function TitleText({ text }: TitleTextProps) {
  return <>{text.split(/(\S+-\S+)/).map(keepTogether)}</>
}

function keepTogether(part: string) {
  if (!part.includes('-')) return part
  return (
    <span key={part} class="together">
      {part}
    </span>
  )
}
