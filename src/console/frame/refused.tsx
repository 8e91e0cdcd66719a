import { codeOf, faultOf } from '../client/refusal.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Notice } from '../ui/states.tsx'

/** A screen that could not be read: the reason in one sentence, and an act where one helps. */
export function Refused({
  error,
  onRetry,
  heading = false,
}: {
  error: Error
  onRetry: () => void
  heading?: boolean
}) {
  const { t } = useTexts()
  const code = codeOf(error)
  const words =
    code === 'server_error'
      ? t.frame.refusals.server_error(faultOf(error))
      : code === 'network' || code === 'forbidden' || code === 'not_found'
        ? t.frame.refusals[code]
        : t.frame.refusals.other
  const again = code !== 'forbidden' && code !== 'not_found'
  return <Notice heading={heading} words={words} {...(again && { act: t.frame.retry, onAct: onRetry })} />
}
