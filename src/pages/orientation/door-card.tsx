import { type ServiceId, services } from '#domain/orientation/directory.ts'
import { formatDate } from '#domain/wording/format-date.ts'
import { hereIn, type PageRequest } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { FactCard } from '../ui/fact-card.tsx'
import { orientationTexts } from './texts.ts'

export interface DoorCardProps {
  readonly asked: PageRequest
  readonly service: ServiceId
  /** The best of the doors: its act is the page's one primary button. */
  readonly isFirst?: boolean
}

/** A service that is the right door: why, what to have ready, and the way in. */
export function DoorCard({ asked, service, isFirst }: DoorCardProps) {
  const { locale } = asked
  const texts = orientationTexts[locale]
  const door = services[service]
  const name = door.name[locale]
  const kind = isFirst ? 'primary' : 'line'
  const href = door.page ? hereIn(asked, door.page) : door.link
  return (
    <FactCard title={name}>
      <p>{door.purpose[locale]}</p>
      {door.ready.length > 0 && (
        <>
          <p>
            <b>{texts.ready}</b>
          </p>
          <ul class="points close">
            {door.ready.map((item) => (
              <li key={item.fr}>{item[locale]}</li>
            ))}
          </ul>
        </>
      )}
      {(door.delay ?? door.hours) && (
        <p class="soft">{[door.delay?.[locale], door.hours?.[locale]].filter(Boolean).join('. ')}</p>
      )}
      <Actions>
        {door.phone && (
          <ButtonLink
            href={`tel:${door.phone.replaceAll(' ', '')}`}
            label={texts.call(door.phone)}
            icon="phone"
            kind={kind}
          />
        )}
        {door.sms && <ButtonLink href={`sms:${door.sms}`} label={texts.text(door.sms)} kind={kind} />}
        {href && (
          <ButtonLink
            href={href}
            label={texts.pages[door.page ?? ''] ?? texts.goTo(name)}
            kind={door.phone ? 'line' : kind}
          />
        )}
      </Actions>
      <p class="soft">
        <small>
          {texts.checked(formatDate(door.lastChecked, locale))}
          {!door.verified && ` ${texts.unverified}`}
        </small>
      </p>
    </FactCard>
  )
}
