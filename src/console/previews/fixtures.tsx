import { type ReactNode, useState } from 'react'
import type { PreviewState } from '#design/preview-states.ts'
import { kindIcons } from '../links/kind-icons.ts'
import type { ShownEvidence, ShownExplanation } from '../links/link-words.ts'
import type { Format } from '../texts/format.ts'
import type { Catalogue } from '../texts/fr.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { ListRow } from '../ui/list-row.tsx'
import { useSay } from '../ui/live-region.tsx'
import { Matrix, type MatrixRow } from '../ui/matrix.tsx'
import { OutboxBar } from '../ui/outbox-bar.tsx'
import { PagedList, type PagedQuery } from '../ui/paged-list.tsx'
import { Plate } from '../ui/plate.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { Notice, Waiting } from '../ui/states.tsx'

export interface Setting {
  /** Unique on the page: names what must have a name of its own. */
  readonly id: string
  readonly t: Catalogue
  readonly format: Format
}
export type Preview = (setting: Setting) => ReactNode
export type Previews = Readonly<Record<PreviewState, Preview>>

export const reference = 'V-2026-7F3-K2M'
export const officer = 'Lucie Roche'
export const iban = 'FR76 9900 1040 3700 0000 0001 70'
export const mail = 'captain.eric_981@gmail.example'
const day = '2026-11-24'
export const idle = () => undefined

/** States a component does not have of its own show how it stands in a screen that is in that state. */
export function inEveryState(usual: Preview, own: Partial<Previews> = {}): Previews {
  const beside =
    (around: Preview): Preview =>
    (setting) => (
      <>
        {usual(setting)}
        {around(setting)}
      </>
    )
  return {
    empty: usual,
    loading: beside(({ t }) => <Waiting label={t.frame.loading} rows={1} />),
    offline: beside(({ t }) => (
      <p className="line-notice small">
        <Icon name="wifi-off" size={14} />
        {t.frame.offline}
      </p>
    )),
    error: beside((setting) => <Unread {...setting} words={setting.t.frame.refusals.other} />),
    success: beside((setting) => <Leaving {...setting} detail={setting.t.frame.outbox.waiting} />),
    ...own,
  }
}

export const Unread = ({ t, words }: Setting & { words: string }) => (
  <Notice words={words} act={t.frame.retry} onAct={idle} />
)

export const Leaving = ({ id, t, detail }: Setting & { detail: string }) => (
  <OutboxBar
    label={`${t.frame.outbox.region}, ${id}`}
    words={t.frame.outbox.accept(reference)}
    detail={detail}
  />
)

export function Row({
  t,
  format,
  end,
  ...states
}: Setting & { end?: ReactNode; current?: boolean; settled?: boolean }) {
  return (
    <ListRow
      to="."
      current={states.current ?? false}
      settled={states.settled ?? false}
      first={
        <>
          <span className="mono m nw">{reference}</span>
          <span className="fam family-ad">
            <Icon name="tag" />
            <span className="cut">{t.links.families.ad}</span>
          </span>
          <span className="num m">{format.money(94_000)}</span>
        </>
      }
      second={t.links.types.fake_rental}
      third={
        <>
          <span className="grow faint cut">{t.inbox.noLink}</span>
          {end}
        </>
      }
    />
  )
}

export function Saying({ words }: { words: string }) {
  const say = useSay()
  return (
    <div>
      <Button onClick={() => say(words)}>{words}</Button>
    </div>
  )
}

export function Cited({
  id,
  t,
  format,
  marks,
  chosen = false,
}: Setting & { marks: readonly MatrixRow['marks'][]; chosen?: boolean }) {
  return (
    <Matrix
      caption={id}
      rowHeader={t.series.filing}
      before={[
        { key: 'total', label: t.series.total, numeric: true },
        { key: 'by', label: t.series.attachedBy },
      ]}
      columns={[
        { key: 'iban', kind: t.links.shortKinds.iban, value: '… 0001 70', name: iban, chosen },
        { key: 'email', kind: t.links.shortKinds.email, value: 'captain.e …', name: mail, chosen: false },
      ]}
      words={{ full: t.series.cited, hollow: t.series.citedNoCount, none: t.series.notCited }}
      onChoose={idle}
      rows={marks.map((of, at) => ({
        key: String(at),
        header: reference,
        before: [
          { key: 'total', content: format.bits(12.4), numeric: true },
          { key: 'by', content: t.series.byComputation(format.day(day)) },
        ],
        marks: of,
      }))}
    />
  )
}

export function Read({ rows = 1, ...states }: Setting & Partial<PagedQuery> & { rows?: number }) {
  const { t } = states
  const list = {
    isPending: false,
    error: null,
    hasNextPage: false,
    isFetchingNextPage: false,
    refetch: idle,
    fetchNextPage: idle,
    ...states,
  }
  return (
    <div>
      <PagedList
        list={list}
        rows={rows}
        words={{ loading: t.frame.loading, empty: t.inbox.empty.reports, more: t.frame.more }}
        refused={({ message }) => <Unread {...states} words={message} />}
      >
        <Row {...states} />
      </PagedList>
    </div>
  )
}

type ShownKinds = Partial<Record<keyof typeof kindIcons, string>>
export function Plates({ t, of, lit = false }: { t: Catalogue; of: ShownKinds; lit?: boolean }) {
  return (
    <p className="plates">
      {(Object.entries(of) as [keyof typeof kindIcons, string][]).map(([kind, value]) => (
        <Plate key={kind} icon={kindIcons[kind]} kind={t.links.kinds[kind]} value={value} lit={lit} />
      ))}
    </p>
  )
}

/** Modal: it is opened by the one who looks at it. */
export function Opened({ id, within }: Setting & { within?: ReactNode }) {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <div>
      <Button onClick={() => setOpen(true)} aria-label={`${t.inbox.open}, ${id}`}>
        {t.inbox.open}
      </Button>
      {open && (
        <Sheet
          title={t.filing.acceptTitle(reference)}
          onClose={close}
          onConfirm={close}
          actions={
            <>
              <Button tone="go" type="submit">
                {t.filing.confirmAccept}
              </Button>
              <Button tone="quiet" onClick={close}>
                {t.filing.cancel}
              </Button>
            </>
          }
        >
          <p>{t.filing.acceptConsequenceReport}</p>
          {within}
        </Sheet>
      )}
    </div>
  )
}

export const weights = [11.6, 0, -0.5]

export function explained(bits: readonly number[]): ShownExplanation {
  const start = -4.9
  const kinds = ['iban', 'name', 'phone'] as const
  return {
    start,
    evidence: bits.map((each, at) => evidenceOf(kinds[at]!, each)),
    total: bits.reduce((sum, each) => sum + each, start),
    thresholds: { propose: -1, attach: 3 },
  }
}

const evidenceOf = (kind: ShownEvidence['kind'], bits: number): ShownEvidence => ({
  kind,
  sign: bits > 0 ? '+' : bits < 0 ? '-' : '~',
  bits,
  reason: bits > 0 ? 'same_value' : bits < 0 ? 'differs' : 'hub',
  citedBy: 9,
  filings: 12,
  base: 302,
  elsewhere: 0,
})
