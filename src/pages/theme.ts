/** How a person chose to see the pages; without a choice they follow the system. */
export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Field and path of the switch in the footer; both hosts answer. */
export const themeField = 'affichage'
export const themePath = '/affichage'

/** `undefined` for « as the system » and for anything else. */
export const readTheme = (text: string | undefined): Theme | undefined =>
  themes.find((theme) => theme === text)
