import { useTexts } from '../texts/use-texts.tsx'
import { NoWay } from './no-way.tsx'
import { useTitle } from './use-title.ts'

/** An address of the console that leads to no screen. */
export function UnknownScreen() {
  const { t } = useTexts()
  useTitle(t.frame.refusals.unknown)
  return (
    <main className="main" id="main" tabIndex={-1}>
      <NoWay words={t.frame.refusals.unknown} />
    </main>
  )
}
