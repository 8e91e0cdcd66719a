/** A person's initials; their name for those who do not see them. */
export function Avatar({ name, label, small }: { name: string; label?: string; small?: boolean }) {
  const initials = name
    .split(/[\s.-]+/)
    .map((part) => part.charAt(0))
    .join('')
    .slice(0, 2)
    .toUpperCase()
  return (
    <span className={small ? 'av s' : 'av'} title={label ?? name}>
      <span aria-hidden="true">{initials}</span>
      <span className="unseen">{label ?? name}</span>
    </span>
  )
}
