import { rarityWord } from '#domain/series/rarity-phrase.ts'
import { LinkWaterfall } from '../links/link-waterfall.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { ButtonGroup } from '../ui/button-group.tsx'
import { Icon } from '../ui/icon.tsx'
import { KeyHint } from '../ui/key-hint.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import { OutboxBar } from '../ui/outbox-bar.tsx'
import { Pane } from '../ui/pane.tsx'
import { Rarity } from '../ui/rarity.tsx'
import { Sign } from '../ui/sign.tsx'
import { Notice, Waiting } from '../ui/states.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { Tag } from '../ui/tag.tsx'
import {
  Cited,
  explained,
  iban,
  idle,
  inEveryState,
  Leaving,
  mail,
  Opened,
  officer,
  Plates,
  type Previews,
  Read,
  Row,
  reference,
  Saying,
  Unread,
  weights,
} from './fixtures.tsx'

/** By the name of the component. */
export const componentPreviews: Readonly<Record<string, Previews>> = {
  Avatar: inEveryState(() => <Avatar name={officer} />, {
    success: ({ t }) => <Avatar small name={officer} label={t.inbox.takenBy(officer)} />,
  }),
  ButtonGroup: inEveryState(({ t }) => (
    <ButtonGroup label={t.links.decision} className="row wrap">
      <Button shortcut="M">{t.links.same}</Button>
      <Button shortcut="D">{t.links.different}</Button>
    </ButtonGroup>
  )),
  Button: inEveryState(
    ({ t }) => (
      <div className="row wrap">
        <Button shortcut="I">{t.inbox.take}</Button>
        <Button tone="quiet">{t.frame.more}</Button>
        <Button tone="link">{t.links.weights}</Button>
        <Button tone="icon" aria-label={t.inbox.next}>
          <Icon name="chevron-down" />
        </Button>
      </div>
    ),
    {
      loading: ({ t }) => (
        <div>
          <Button disabled>{t.frame.more}</Button>
        </div>
      ),
      success: ({ t }) => (
        <div>
          <Button tone="go" shortcut="A">
            {t.inbox.accept}
          </Button>
        </div>
      ),
    },
  ),
  Icon: inEveryState(({ t }) => (
    <p className="row">
      <Icon name="link" size={14} />
      <Icon name="link" />
      <Icon name="link" size={20} />
      {t.frame.series}
    </p>
  )),
  KeyHint: inEveryState(({ t }) => (
    <p className="row">
      <KeyHint>M</KeyHint>
      {t.links.same}
    </p>
  )),
  ListRow: inEveryState((setting) => <Row {...setting} />, {
    loading: (setting) => (
      <Row {...setting} settled end={<Tag tone="info">{setting.t.inbox.pending.accept}</Tag>} />
    ),
    error: (setting) => <Row {...setting} end={<Tag tone="late">{setting.t.inbox.late(2)}</Tag>} />,
    success: (setting) => <Row {...setting} current />,
  }),
  LiveRegion: inEveryState(({ t }) => (
    <LiveRegion>
      <Saying words={t.frame.outbox.undone} />
    </LiveRegion>
  )),
  Matrix: inEveryState((setting) => <Cited {...setting} marks={[['full', 'hollow']]} />, {
    empty: (setting) => <Cited {...setting} marks={[]} />,
    success: (setting) => (
      <Cited
        {...setting}
        chosen
        marks={[
          ['full', 'none'],
          ['none', 'hollow'],
        ]}
      />
    ),
  }),
  Notice: {
    empty: ({ t }) => <Notice words={t.inbox.empty.to_review} help={t.inbox.noNextDue} />,
    loading: ({ t }) => <Notice words={t.inbox.choose} />,
    offline: (setting) => <Unread {...setting} words={setting.t.frame.refusals.network} />,
    error: (setting) => <Unread {...setting} words={setting.t.frame.refusals.server_error('ERR-7F3K')} />,
    success: ({ t }) => <Notice words={t.inbox.empty.decided} />,
  },
  OutboxBar: {
    empty: ({ id, t }) => <OutboxBar label={id} words={t.frame.outbox.accept(reference)} />,
    loading: (setting) => <Leaving {...setting} detail={setting.t.frame.outbox.sending} />,
    offline: (setting) => <Leaving {...setting} detail={setting.t.frame.outbox.held} />,
    error: ({ id, t }) => (
      <OutboxBar
        label={id}
        words={t.frame.outbox.changed(reference)}
        refused={{
          reopen: t.frame.outbox.reopen,
          onReopen: idle,
          dismiss: t.frame.outbox.dismiss,
          onDismiss: idle,
        }}
      />
    ),
    success: ({ id, t }) => (
      <OutboxBar
        label={id}
        words={t.frame.outbox.accept(reference)}
        detail={t.frame.outbox.waiting}
        undo={{ label: t.frame.outbox.undo, act: idle }}
      />
    ),
  },
  PagedList: {
    empty: (setting) => <Read {...setting} rows={0} />,
    loading: (setting) => <Read {...setting} rows={0} isPending />,
    offline: (setting) => <Read {...setting} error={new Error(setting.t.frame.refusals.network)} />,
    error: (setting) => <Read {...setting} rows={0} error={new Error(setting.t.frame.refusals.other)} />,
    success: (setting) => <Read {...setting} hasNextPage />,
  },
  Pane: inEveryState(({ id, t }) => (
    <Pane label={id}>
      <p className="sec">{t.filing.noLinkHelp}</p>
    </Pane>
  )),
  Plate: inEveryState(({ t }) => <Plates t={t} of={{ iban, email: mail, phone: '06 39 98 11 90' }} />, {
    empty: ({ t }) => <Plates t={t} of={{ name: 'É' }} />,
    error: ({ t }) => (
      <Plates
        t={t}
        of={{
          url: `https://www.${'location-rambouillet-'.repeat(4)}studio.example/annonce?page=2`,
          wallet: '0x6d282c13cf59131c6b9fa0b7f4a7e7c1d2b3a495',
        }}
      />
    ),
    success: ({ t }) => <Plates t={t} of={{ iban }} lit />,
  }),
  Rarity: inEveryState(({ t, format }) => (
    <p className="row wrap">
      {(['new', 'rare', 'shared', 'common'] as const).map((of) => (
        <Rarity key={of} of={of} word={rarityWord[of].fr}>
          {t.links.cited(format.count(12), format.count(302))}
        </Rarity>
      ))}
    </p>
  )),
  Sheet: {
    empty: (setting) => <Opened {...setting} />,
    loading: (setting) => (
      <Opened {...setting} within={<Waiting label={setting.t.frame.loading} rows={2} />} />
    ),
    offline: (setting) => <Opened {...setting} within={<p role="alert">{setting.t.frame.offline}</p>} />,
    error: (setting) => (
      <Opened {...setting} within={<p role="alert">{setting.t.frame.outbox.changed(reference)}</p>} />
    ),
    success: (setting) => <Opened {...setting} within={<p>{setting.t.filing.sentLater}</p>} />,
  },
  Sign: inEveryState(({ t }) => (
    <p className="row">
      {(['+', '-', '~', '!'] as const).map((of) => (
        <Sign key={of} of={of} label={t.links.signs[of]} />
      ))}
    </p>
  )),
  Tabs: inEveryState(({ id, t }) => (
    <Tabs
      label={id}
      tabs={[
        { to: '?a', label: t.series.overview, current: true },
        { to: '?b', label: t.series.members, count: 14, current: false },
      ]}
    />
  )),
  Tag: inEveryState(
    ({ t }) => (
      <p className="row wrap">
        {(['plain', 'line', 'brand', 'info'] as const).map((tone) => (
          <Tag key={tone} tone={tone}>
            {t.links.strength.strong}
          </Tag>
        ))}
      </p>
    ),
    {
      loading: ({ t }) => (
        <p>
          <Tag tone="now" icon="clock">
            {t.inbox.due(1)}
          </Tag>
        </p>
      ),
      error: ({ t }) => (
        <p>
          <Tag tone="late" icon="clock-alert">
            {t.inbox.late(2)}
          </Tag>
        </p>
      ),
      success: ({ t }) => (
        <p>
          <Tag tone="ok" icon="check">
            {t.links.attached}
          </Tag>
        </p>
      ),
    },
  ),
  Waiting: inEveryState(({ t }) => <Waiting label={t.frame.loading} rows={2} />, {
    loading: ({ t }) => <Waiting label={t.frame.loading} rows={4} />,
  }),
  Waterfall: inEveryState(() => <LinkWaterfall of={explained(weights)} />, {
    empty: () => <LinkWaterfall of={explained([])} />,
    loading: () => <LinkWaterfall of={explained(weights)} isProposal />,
    error: () => <LinkWaterfall of={explained([-4.2, -0.5, -2.1])} />,
  }),
}
