import { readTheme, type Theme, themeField, themePath } from '#pages/theme.ts'
import { done, inStore } from './database.ts'

const noteName = 'theme'

export function notedTheme(): Promise<Theme | undefined> {
  return inStore('notes', 'readonly', async (notes) => readTheme(await done(notes.get(noteName))))
}

function noteTheme(theme: Theme | undefined): Promise<unknown> {
  return inStore('notes', 'readwrite', (notes) =>
    theme ? done(notes.put(theme, noteName)) : done(notes.delete(noteName)),
  )
}

/** What the server keeps, where nothing is noted here yet. */
export async function noteFirstTheme(theme: Theme): Promise<void> {
  if ((await notedTheme()) === undefined) await noteTheme(theme)
}

/** Noted here for the pages the worker gives, and told to the server for its own; offline, those keep their look. */
export async function chooseTheme(theme: Theme | undefined): Promise<void> {
  await noteTheme(theme)
  const body = new URLSearchParams({ [themeField]: theme ?? 'system' })
  await fetch(themePath, { method: 'POST', body, redirect: 'manual' }).catch(() => undefined)
}
