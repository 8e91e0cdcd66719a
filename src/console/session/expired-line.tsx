import { useTexts } from '../texts/use-texts.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { signInAddress } from './sign-in-address.ts'

/** The session ended while the officer worked: sign in beside, so that nothing typed here is lost. */
export function ExpiredLine({ onBack }: { onBack: () => void }) {
  const { t } = useTexts()
  return (
    <div className="line-notice" role="alert">
      <Icon name="lock" />
      <span className="grow">{t.frame.expired}</span>
      <a className="btn" href={signInAddress('/console/')} target="_blank" rel="noopener">
        {t.frame.signInAgain}
      </a>
      <Button onClick={onBack}>{t.frame.signedInAgain}</Button>
    </div>
  )
}
