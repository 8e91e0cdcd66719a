import { codeOf, faultOf } from '../client/refusal.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Notice } from '../ui/states.tsx'
import { NoWay } from './no-way.tsx'

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
      : code === 'network' || code === 'unauthenticated' || code === 'forbidden' || code === 'not_found'
        ? t.frame.refusals[code]
        : t.frame.refusals.other
  const isFinal = code === 'forbidden' || code === 'not_found'
  if (isFinal && heading) return <NoWay words={words} />
  return <Notice heading={heading} words={words} {...(!isFinal && { act: t.frame.retry, onAct: onRetry })} />
}
