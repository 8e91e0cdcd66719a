import { useRef, useState } from 'react'
import type { FilingDetail } from '#contract/filing.ts'
import { rarityWord } from '#domain/series/rarity-phrase.ts'
import { CitedPlate } from '../links/cited-plate.tsx'
import { useEffectWords } from '../links/effect-words.ts'
import type { ShownIdentifier } from '../links/link-words.ts'
import { useLit } from '../links/lit.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { useSay } from '../ui/live-region.tsx'
import { Pane } from '../ui/pane.tsx'
import { Rarity } from '../ui/rarity.tsx'
import { useKeys } from '../ui/use-keys.tsx'

/** Centre: who is named. J and K walk the list; the identifier reached is lit in every pane. */
export function IdentifiersPane({ filing }: { filing: FilingDetail }) {
  const { t } = useTexts()
  const list = useRef<HTMLUListElement>(null)
  const walk = (by: 1 | -1) => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>(':scope > li') ?? [])]
    const at = items.findIndex((item) => item.contains(document.activeElement))
    items[Math.min(Math.max(at + by, 0), items.length - 1)]?.focus()
  }
  useKeys({ j: () => walk(1), k: () => walk(-1) })
  return (
    <div className="pane col two-rows">
      <div className="bar subhead">
        <h2 id="h-ids">{t.inbox.named}</h2>
        <span className="faint">{t.filing.identifiers(filing.identifiers.length)}</span>
      </div>
      {filing.identifiers.length === 0 ? (
        <p className="sec faint">{t.inbox.namedNone}</p>
      ) : (
        <Pane labelledBy="h-ids">
          <ul ref={list}>
            {filing.identifiers.map((identifier) => (
              <Item key={`${identifier.kind} ${identifier.value}`} of={identifier} />
            ))}
          </ul>
        </Pane>
      )}
    </div>
  )
}

function Item({ of }: { of: ShownIdentifier }) {
  const { t, format, locale } = useTexts()
  const effect = useEffectWords()
  const { isLit, handlers } = useLit(of)
  return (
    <li className={isLit ? 'sec id-item lit' : 'sec id-item'} tabIndex={-1} {...handlers}>
      <div className="row between">
        <CitedPlate of={of} />
        <CopyButton value={of.shown} />
      </div>
      <p className="id-line">
        <Rarity of={of.rarity} word={rarityWord[of.rarity][locale]}>
          {t.links.cited(format.count(of.filings), format.count(of.base))}
        </Rarity>
      </p>
      <p className="small soft">{effect(of)}</p>
    </li>
  )
}

function CopyButton({ value }: { value: string }) {
  const { t } = useTexts()
  const say = useSay()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(value)
    setCopied(true)
    say(t.filing.copied)
  }
  return (
    <Button
      tone="icon"
      aria-label={t.filing.copy(value)}
      title={copied ? t.filing.copied : t.filing.copy(value)}
      onClick={() => void copy()}
      onBlur={() => setCopied(false)}
    >
      <Icon name={copied ? 'check' : 'copy'} size={14} />
    </Button>
  )
}
