import type { Locale } from '#domain/locale.ts'
import { type ServiceId, services } from '#domain/orientation/directory.ts'
import type { DoNowLine } from '#domain/orientation/do-now.ts'
import { inLocale } from '../addresses.ts'
import { orientationTexts } from '../orientation/texts.ts'
import { Button } from '../ui/button.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { DoNowList } from '../ui/do-now-list.tsx'
import { receiptTexts } from './texts.ts'

export interface DoNowFormProps {
  readonly lines: readonly DoNowLine[]
  /** Lines ticked since; what the answers already told arrives ticked. */
  readonly done: ReadonlySet<string>
  readonly locale: Locale
  /** Where ticks are kept; absent, the list is to be read. */
  readonly action?: string | undefined
}

/** One verb, one tick, one link at most; the ticks are seen by the officer. */
export function DoNowForm({ lines, done, locale, action }: DoNowFormProps) {
  const texts = receiptTexts[locale]
  if (lines.length === 0) return null
  const items = lines.map((line) => ({
    id: line.id,
    label: line.text[locale],
    done: done.has(line.id) || line.isTicked,
    action: line.link && <ServiceLink service={line.link} locale={locale} />,
  }))
  const list = (
    <DoNowList
      title={texts.doNow}
      progress={texts.doNowCount(items.filter((item) => item.done).length, items.length)}
      name="fait"
      items={items}
    >
      {action && <Button label={texts.saveTicks} kind="line" small />}
    </DoNowList>
  )
  return action ? (
    <form method="post" action={action}>
      {list}
    </form>
  ) : (
    list
  )
}

function ServiceLink({ service, locale }: { readonly service: ServiceId; readonly locale: Locale }) {
  const { name, page, link, phone } = services[service]
  const { call, pages, goTo } = orientationTexts[locale]
  if (phone) return <ButtonLink href={`tel:${phone.replaceAll(' ', '')}`} label={call(phone)} kind="plain" />
  const label = pages[page ?? ''] ?? goTo(name[locale])
  const href = page ? inLocale(locale, page) : link
  return href ? <ButtonLink href={href} label={label} kind="plain" /> : null
}
