import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { Link } from 'react-router'
import { api } from '../client/api.ts'
import type { Verdict } from '../client/decision.ts'
import { answered } from '../client/refusal.ts'
import { decisionWords } from '../filing/decision-words.ts'
import { useFiling } from '../filing/read-filing.ts'
import { useKeptWords } from '../filing/use-kept-words.ts'
import { Refused } from '../frame/refused.tsx'
import { LinkWaterfall } from '../links/link-waterfall.tsx'
import type { ShownProposal } from '../links/link-words.ts'
import { LitProvider } from '../links/lit.tsx'
import { outcomeOf } from '../links/outcome-of.ts'
import { useLinkSentence } from '../links/use-link-sentence.ts'
import { useProposalJudge } from '../links/use-proposal-judge.tsx'
import { useSeries } from '../series/read-series.ts'
import { useMay } from '../session/session.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { Button } from '../ui/button.tsx'
import { ButtonGroup } from '../ui/button-group.tsx'
import { useSay } from '../ui/live-region.tsx'
import { Pane } from '../ui/pane.tsx'
import { Waiting } from '../ui/states.tsx'
import { Tag } from '../ui/tag.tsx'
import { useKeys } from '../ui/use-keys.tsx'
import { Comparison } from './comparison.tsx'

/** A proposal read whole: why, value by value, what each verdict would do. */
export function Pair({ proposal, hasNext }: { proposal: ShownProposal; hasNext: boolean }) {
  const { t, format } = useTexts()
  const sentenceOf = useLinkSentence()
  const may = useMay()
  const say = useSay()
  const field = useId()
  const { target, explanation } = proposal
  const { words, change, drop } = useKeptWords(proposal.id, 'judge')
  const left = useFiling(proposal.filing.id)
  const other = useOtherSide(target)
  const proposalJudge = useProposalJudge('/console/proposals', (decision) => say(decisionWords(decision, t)))
  const judge = (verdict: Verdict) => () => {
    if (proposalJudge.judge(proposal, verdict, words.text)) drop()
  }
  const judges = may('link.judge')
  const read = left.data?.id === proposal.filing.id ? left.data : undefined
  useKeys(judges ? { m: judge('same'), d: judge('different'), u: judge('unsure') } : {})

  return (
    <LitProvider>
      <div className="panes pair-panes">
        <Pane label={t.proposals.compare} className="white">
          <section className="sec wide-sec stack">
            <p className="why lead">
              {sentenceOf({
                explanation,
                target,
                decidedAt: proposal.createdAt,
                ...(read && { beside: read.identifiers }),
              })}
            </p>
            <p className="row soft wrap">
              <Tag tone="now" icon="circle-question-mark">
                {outcomeOf(explanation, t, true)}, {format.bits(explanation.total)}
              </Tag>
              <span>{format.moment(proposal.createdAt)}</span>
            </p>
          </section>
          {read ? (
            <Comparison filing={read} target={target} other={other} explanation={explanation} />
          ) : left.error ? (
            <Refused error={left.error} onRetry={() => left.refetch()} />
          ) : (
            <Waiting label={t.frame.loading} />
          )}
        </Pane>
        <Pane label={t.proposals.weightsAndAfter}>
          <section className="sec stack" aria-labelledby="h-arrive">
            <h2 id="h-arrive">{t.proposals.arrive(format.bits(explanation.total))}</h2>
            <LinkWaterfall of={explanation} isProposal />
          </section>
          <section className="sec stack" aria-labelledby="h-after">
            <h2 id="h-after">{t.proposals.after}</h2>
            <dl className="stack g12">
              <Consequence letter="M" word={t.links.same}>
                {afterSame()}
              </Consequence>
              <Consequence letter="D" word={t.links.different}>
                {t.proposals.afterDifferent}
              </Consequence>
              <Consequence letter="U" word={t.links.unsure}>
                {t.proposals.afterUnsure}
              </Consequence>
            </dl>
            <p className="small faint">
              <kbd>Z</kbd> {t.proposals.undoable}
            </p>
          </section>
          {judges && (
            <section className="sec stack g4">
              <label className="small soft" htmlFor={field}>
                {t.proposals.reason}
              </label>
              <input
                id={field}
                className="in"
                value={words.text}
                maxLength={4000}
                autoComplete="off"
                onChange={(event) => change({ text: event.target.value })}
              />
            </section>
          )}
        </Pane>
      </div>
      {judges && (
        <ButtonGroup className="bar foot" label={t.links.decision}>
          <Button tone="go" shortcut="M" onClick={judge('same')}>
            {t.links.same}
          </Button>
          <Button shortcut="D" onClick={judge('different')}>
            {t.links.different}
          </Button>
          <Button shortcut="U" onClick={judge('unsure')}>
            {t.links.unsure}
          </Button>
          <span className="grow" />
          <span className="hint">
            {hasNext && <span>{t.proposals.nextReady}</span>}
            <Link
              className="small"
              to={`/console/filings/${proposal.filing.id}`}
              state={{ from: '/console/proposals' }}
            >
              {proposal.filing.reference}
            </Link>
          </span>
        </ButtonGroup>
      )}
      {proposalJudge.sheet}
    </LitProvider>
  )

  function afterSame(): string {
    const { filing, across } = proposal
    if (across) return t.proposals.afterSameAcross(filing.reference, across.from.number, across.to.number)
    if (target.kind === 'series')
      return t.proposals.afterSameSeries(filing.reference, target.series.number, target.series.size + 1)
    const home = left.data?.series
    return home
      ? t.proposals.afterSameSeries(target.reference, home.number, home.size + 1)
      : t.proposals.afterSameFiling(filing.reference, target.reference)
  }
}

function Consequence({ letter, word, children }: { letter: string; word: string; children: string }) {
  return (
    <div>
      <dt className="row m">
        <kbd>{letter}</kbd>
        {word}
      </dt>
      <dd className="soft">{children}</dd>
    </div>
  )
}

/** The other side of a proposal: a series whole, or another filing. */
function useOtherSide(target: ShownProposal['target']) {
  const seriesId = target.kind === 'series' ? target.series.id : undefined
  const filingId = target.kind === 'filing' ? target.id : undefined
  const series = useSeries(seriesId)
  const filing = useQuery({
    queryKey: ['filing', filingId],
    queryFn: () => answered(api.readFiling({ params: { id: filingId ?? '' } })),
    enabled: filingId !== undefined,
    staleTime: 30_000,
  })
  return { series: series.data, filing: filing.data }
}
