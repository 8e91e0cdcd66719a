const bySystem = '@media (prefers-color-scheme: dark)'
const unlessLight = ':root:not([data-theme="light"])'
const byChoice = ':root[data-theme="dark"]'

/**
 * The dark theme applies by the system's wish or by the person's choice, and no selector says both. (`light-dark()` does,
 * from 2024 on: phones older than that would lose every colour.) So styles say it once, for the system, and the rules
 * for the choice are added here, each right after the one it repeats.
 */
export function withChosenNight(css: string): string {
  const parts = css.split(bySystem)
  return parts.slice(1).reduce((said, part) => {
    const { inside, after } = blockOf(part)
    if (!inside.trimStart().startsWith(unlessLight))
      throw new Error(`${bySystem} must hold ${unlessLight}, which a choice can overrule`)
    return `${said}${bySystem} {${inside}}\n${inside.replaceAll(unlessLight, byChoice)}${after}`
  }, parts[0]!)
}

/** What stands between the first brace and the one that closes it, and what follows. */
function blockOf(text: string): { readonly inside: string; readonly after: string } {
  const start = text.indexOf('{')
  for (let at = start, depth = 0; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}') depth--
    if (depth === 0 && at >= start) return { inside: text.slice(start + 1, at), after: text.slice(at + 1) }
  }
  throw new Error('a block of the styles is not closed')
}
