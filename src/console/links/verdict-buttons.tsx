import { useId } from 'react'
import type { Verdict } from '../client/decision.ts'
import { useKeptWords } from '../filing/use-kept-words.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Button } from '../ui/button.tsx'
import { ButtonGroup } from '../ui/button-group.tsx'
import { useKeys } from '../ui/use-keys.tsx'

interface Props {
  /** The proposal, or the filing whose membership is judged: its reason is kept by it. */
  link: string
  hasKeys: boolean
  /** Says whether the verdict is on its way; until then the words stay. */
  judge: (verdict: Verdict, reason: string) => boolean
}

/** Same, different, unsure: one key each, and a reason for those who want to leave one. */
export function VerdictButtons({ link, hasKeys, judge }: Props) {
  const { t } = useTexts()
  const { words, change, drop } = useKeptWords(link, 'judge')
  const field = useId()
  const say = (verdict: Verdict) => () => {
    if (judge(verdict, words.text)) drop()
  }
  useKeys(hasKeys ? { m: say('same'), d: say('different'), u: say('unsure') } : {})
  const key = (letter: string) => (hasKeys ? { shortcut: letter } : {})
  return (
    <div className="stack">
      <ButtonGroup className="row wrap" label={t.links.decision}>
        <Button {...key('M')} onClick={say('same')}>
          {t.links.same}
        </Button>
        <Button {...key('D')} onClick={say('different')}>
          {t.links.different}
        </Button>
        <Button {...key('U')} onClick={say('unsure')}>
          {t.links.unsure}
        </Button>
      </ButtonGroup>
      <div className="row wrap reason">
        <label className="small faint nw" htmlFor={field}>
          {t.links.reason}
        </label>
        <input
          id={field}
          className="in slim"
          value={words.text}
          maxLength={4000}
          autoComplete="off"
          onChange={(event) => change({ text: event.target.value })}
        />
      </div>
    </div>
  )
}
