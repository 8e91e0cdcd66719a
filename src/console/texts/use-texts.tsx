import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { type Locale, locales } from '#domain/locale.ts'
import { en } from './en.ts'
import { type Format, formatFor } from './format.ts'
import { type Catalogue, fr } from './fr.ts'

const catalogues: Readonly<Record<Locale, Catalogue>> = { fr, en }
const kept = 'vigie.console.locale'

interface Texts {
  readonly locale: Locale
  readonly t: Catalogue
  readonly format: Format
  readonly speak: (locale: Locale) => void
}

const TextsContext = createContext<Texts | undefined>(undefined)

/** French unless the officer chose otherwise on this computer. */
export function TextsProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(() => readKept())
  useEffect(() => {
    document.documentElement.lang = locale
    localStorage.setItem(kept, locale)
  }, [locale])
  const texts = useMemo(
    () => ({ locale, t: catalogues[locale], format: formatFor(locale), speak: setLocale }),
    [locale],
  )
  return <TextsContext value={texts}>{children}</TextsContext>
}

export function useTexts(): Texts {
  const texts = useContext(TextsContext)
  if (!texts) throw new Error('useTexts outside TextsProvider')
  return texts
}

function readKept(): Locale {
  const found = localStorage.getItem(kept)
  return locales.find((locale) => locale === found) ?? 'fr'
}
