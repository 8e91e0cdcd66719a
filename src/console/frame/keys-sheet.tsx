import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { locales } from '#domain/locale.ts'
import { useDecisions } from '../client/decisions.tsx'
import { useSession } from '../session/session.tsx'
import { signOut } from '../session/sign-out.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { useKeySettings } from '../ui/use-keys.tsx'
import { keepTheme, readTheme, themes } from './theme.ts'

const languageNames = { fr: 'Français', en: 'English' } as const

/** The keys, and what an officer sets for this computer: letters on or off, language, theme. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const { t, locale, speak } = useTexts()
  const { officer } = useSession()
  const { lettersOn, turnLetters } = useKeySettings()
  const { sendNow } = useDecisions()
  const queries = useQueryClient()
  const [theme, setTheme] = useState(readTheme)
  const words = t.frame.keys.words
  const groups = [
    {
      title: t.frame.keys.everywhere,
      keys: [
        ['/', words.search],
        ['G I', words.goInbox],
        ['G S', words.goSeries],
        ['G R', words.goProposals],
        ['Z', words.undo],
        [t.filing.escape, words.back],
        ['?', words.help],
      ],
    },
    {
      title: t.frame.keys.list,
      keys: [
        ['J K', words.move],
        [t.filing.enter, words.open],
        [t.filing.space, words.preview],
        ['V', words.showNew],
        ['I', words.take],
      ],
    },
    {
      title: t.frame.keys.filing,
      keys: [
        ['A', words.accept],
        ['Q', words.ask],
        ['R', words.redirect],
        ['T', words.assign],
        ['J K', words.identifiers],
      ],
    },
    {
      title: t.frame.keys.link,
      keys: [
        ['W', words.weights],
        ['M', words.same],
        ['D', words.different],
        ['U', words.unsure],
      ],
    },
  ]
  return (
    <Sheet
      title={t.frame.keys.title}
      onClose={onClose}
      onConfirm={onClose}
      actions={
        <>
          <Button
            tone="quiet"
            onClick={() =>
              void sendNow()
                .then(() => signOut())
                .then(() => queries.clear())
            }
          >
            <Icon name="log-out" />
            {t.frame.signOut}
          </Button>
          <span className="small faint cut grow">
            {officer.name}, {t.frame.roles[officer.role]}
          </span>
          <Button onClick={onClose}>{t.frame.keys.close}</Button>
        </>
      }
    >
      <div className="keys-grid">
        {groups.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl className="keys-list">
              {group.keys.map(([key, act]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{act}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <fieldset className="choice">
        <legend>{t.frame.keys.letters}</legend>
        {[true, false].map((on) => (
          <label key={String(on)}>
            <input type="radio" name="letters" checked={lettersOn === on} onChange={() => turnLetters(on)} />
            {on ? t.frame.keys.on : t.frame.keys.off}
          </label>
        ))}
        <p className="small soft">{t.frame.keys.lettersHelp}</p>
      </fieldset>
      <fieldset className="choice">
        <legend>{t.frame.keys.language}</legend>
        {locales.map((choice) => (
          <label key={choice} lang={choice}>
            <input type="radio" name="locale" checked={locale === choice} onChange={() => speak(choice)} />
            {languageNames[choice]}
          </label>
        ))}
      </fieldset>
      <fieldset className="choice">
        <legend>{t.frame.keys.theme}</legend>
        {themes.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="theme"
              checked={theme === choice}
              onChange={() => {
                keepTheme(choice)
                setTheme(choice)
              }}
            />
            {t.frame.keys.themes[choice]}
          </label>
        ))}
      </fieldset>
    </Sheet>
  )
}
