import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FilingDetail } from '#contract/filing.ts'
import { possibleActs } from '#domain/filing/status.ts'
import { api } from '../client/api.ts'
import type { Decision } from '../client/decision.ts'
import { useDecisions } from '../client/decisions.tsx'
import { useMay, useSession } from '../session/session.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { Button } from '../ui/button.tsx'
import { ButtonGroup } from '../ui/button-group.tsx'
import { Icon } from '../ui/icon.tsx'
import { KeyHint } from '../ui/key-hint.tsx'
import { useSay } from '../ui/live-region.tsx'
import { useKeys } from '../ui/use-keys.tsx'
import { AcceptSheet } from './accept-sheet.tsx'
import { AskSheet } from './ask-sheet.tsx'
import { AssignSheet } from './assign-sheet.tsx'
import { decisionWords } from './decision-words.ts'
import { actorWords, actWords } from './history-words.ts'
import { takeReopened } from './kept-words.ts'
import { RedirectSheet } from './redirect-sheet.tsx'
import { settleFiling } from './settle-decision.ts'

type SheetName = 'accept' | 'ask' | 'redirect' | 'assign'

interface Props {
  filing: FilingDetail
  pending: Decision | undefined
  /** Where a refused decision is taken up again. */
  page: string
  onDecided: () => void
  hints: readonly (readonly [string, string])[]
}

/** What this officer may do to this filing now, one key each. An act that is not possible is absent. */
export function DecisionRow({ filing, pending, page, onDecided, hints }: Props) {
  const { t } = useTexts()
  const { officer } = useSession()
  const may = useMay()
  const { decide } = useDecisions()
  const queries = useQueryClient()
  const say = useSay()
  const [sheet, setSheet] = useState<SheetName | undefined>(() => readSheet(takeReopened(filing.id)))
  const [changed, setChanged] = useState<string>()

  const possible = possibleActs(filing.kind, filing.status)
  // A verdict on a link leaves the filing itself as it is.
  const free = pending === undefined || 'verdict' in pending
  const canAccept = free && may('filing.decide') && possible.includes('accept')
  const canRedirect = free && may('filing.decide') && possible.includes('redirect')
  const canAsk = free && may('filing.ask') && possible.includes('ask')
  const canAssign = free && may('filing.assign') && possible.includes('assign')
  const isMine = filing.assignee?.id === officer.id
  const canTake = free && !isMine && may('filing.take') && possible.includes('take')
  const open = (name: SheetName) => () => setSheet(name)

  const take = async () => {
    const result = await api.takeFiling({ params: { id: filing.id }, body: { version: filing.version } })
    if (result.ok) {
      settleFiling(queries, result.value)
      setChanged(undefined)
      say(t.inbox.takenByYou)
      return
    }
    await queries.invalidateQueries({ queryKey: ['filing', filing.id] })
    const fresh = queries.getQueryData<FilingDetail>(['filing', filing.id])
    const last = fresh?.history.findLast((entry) => entry.actor !== 'system')
    setChanged(
      result.error === 'changed_meanwhile' && last
        ? `${actWords(last.kind, t)}, ${actorWords(last.officer ?? last.actor, t)}`
        : t.filing.actFailed,
    )
  }
  useKeys({
    ...(canAccept && { a: open('accept') }),
    ...(canAsk && { q: open('ask') }),
    ...(canRedirect && { r: open('redirect') }),
    ...(canAssign && { t: open('assign') }),
    ...(canTake && { i: () => void take() }),
  })

  const finish = (decision: Decision) => {
    decide(decision)
    say(decisionWords(decision, t))
    setSheet(undefined)
    onDecided()
  }
  const close = () => setSheet(undefined)
  const common = { filing, page, onClose: close, onDecide: finish }

  return (
    <ButtonGroup className="bar foot" label={t.inbox.decisionOn(filing.reference)}>
      {canAccept && (
        <Button tone="go" shortcut="A" onClick={open('accept')}>
          {t.inbox.accept}
        </Button>
      )}
      {canAsk && (
        <Button tone={canAccept ? 'plain' : 'go'} shortcut="Q" onClick={open('ask')}>
          {t.inbox.ask}
        </Button>
      )}
      {canRedirect && (
        <Button shortcut="R" onClick={open('redirect')}>
          {t.inbox.redirect}
        </Button>
      )}
      {canTake && (
        <Button tone="quiet" shortcut="I" onClick={() => void take()}>
          {t.inbox.take}
        </Button>
      )}
      {canAssign && (
        <Button tone="quiet" shortcut="T" onClick={open('assign')}>
          {t.inbox.assign}
        </Button>
      )}
      {pending && <span className="soft">{decisionWords(pending, t)}</span>}
      {free && !canAccept && !canAsk && (
        <span className="soft">{t.filing.decidedAlready(t.inbox.status[filing.status])}</span>
      )}
      {changed && (
        <span className="row small late-words" role="alert">
          <Icon name="triangle-alert" size={14} />
          {changed}
        </span>
      )}
      <span className="grow" />
      <span className="hint">
        {hints.map(([key, words]) => (
          <span key={key}>
            {key.split(' ').map((letter) => (
              <KeyHint key={letter}>{letter}</KeyHint>
            ))}{' '}
            {words}
          </span>
        ))}
      </span>
      {sheet === 'accept' && canAccept && <AcceptSheet {...common} />}
      {sheet === 'ask' && canAsk && <AskSheet {...common} />}
      {sheet === 'redirect' && canRedirect && <RedirectSheet {...common} />}
      {sheet === 'assign' && canAssign && <AssignSheet filing={filing} onClose={close} />}
    </ButtonGroup>
  )
}

const readSheet = (act: string | undefined): SheetName | undefined =>
  act === 'accept' || act === 'ask' || act === 'redirect' ? act : undefined
