import type { Across } from '../client/decision.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Button } from '../ui/button.tsx'
import { Sheet } from '../ui/sheet.tsx'
import type { ShownProposal } from './link-words.ts'
import { useSeriesWords } from './series-words.ts'

interface Props {
  proposal: ShownProposal
  across: NonNullable<ShownProposal['across']>
  onClose: () => void
  onChoose: (act: Across['act']) => void
}

/** Before a verdict touches two series: what each of them is, and what each choice does. Enter moves nothing. */
export function AcrossSheet({ proposal, across: { from, to }, onClose, onChoose }: Props) {
  const { t } = useTexts()
  const wordsOf = useSeriesWords()
  const words = t.links.across
  return (
    <Sheet
      title={words.title(proposal.filing.reference, from.number)}
      onClose={onClose}
      onConfirm={() => onChoose('propose_merge')}
      actions={
        <>
          <Button tone="go" type="submit">
            {words.merge}
          </Button>
          <Button onClick={() => onChoose('move_filing')}>{words.move}</Button>
          <Button tone="quiet" onClick={onClose}>
            {t.filing.cancel}
          </Button>
        </>
      }
    >
      <ul className="stack g4">
        {[from, to].map((series) => (
          <li key={series.id}>{wordsOf(series)}</li>
        ))}
      </ul>
      <p>{words.question(to.number)}</p>
      <dl className="stack g12">
        <div>
          <dt className="m">{words.merge}</dt>
          <dd className="soft">{words.mergeDoes}</dd>
        </div>
        <div>
          <dt className="m">{words.move}</dt>
          <dd className="soft">{words.moveDoes(from.number, from.size - 1, to.number, to.size + 1)}</dd>
        </div>
      </dl>
      <p className="small faint">{t.filing.sentLater}</p>
    </Sheet>
  )
}
