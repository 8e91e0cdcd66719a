const sizes = { 14: 'icon icon-small', 16: 'icon', 20: 'icon icon-large' } as const

/** One drawing of the console's sprite; always beside a word, so hidden from those who listen. */
export function Icon({ name, size = 16 }: { name: string; size?: keyof typeof sizes }) {
  return (
    <svg className={sizes[size]} aria-hidden="true" focusable="false">
      <use href={spriteAddress(name)} />
    </svg>
  )
}

/** The page of the console names the sprite it was built with. */
export function spriteAddress(name: string): string {
  const sprite = document.querySelector<HTMLMetaElement>('meta[name="icons"]')?.content ?? ''
  return `${sprite}#${name}`
}
