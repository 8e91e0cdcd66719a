export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
const kept = 'vigie.console.theme'

export function readTheme(): Theme {
  const found = localStorage.getItem(kept)
  return themes.find((theme) => theme === found) ?? 'system'
}

export function keepTheme(theme: Theme): void {
  localStorage.setItem(kept, theme)
  applyTheme(theme)
}

export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
