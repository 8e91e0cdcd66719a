import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { offenceTypes } from '#domain/offence.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import type { LaneFilters } from './read-lane.ts'

/** Filters live in the address: a filtered lane can be sent to a colleague. */
export function LaneFilterFields({ filters }: { filters: LaneFilters }) {
  const { t } = useTexts()
  const [, setSearch] = useSearchParams()
  const [departement, setDepartement] = useState(filters.departement ?? '')
  const filter = (name: 'type' | 'departement', value: string) =>
    setSearch((search) => {
      const next = new URLSearchParams(search)
      if (value) next.set(name, value)
      else next.delete(name)
      return next
    })
  const keepDepartement = () => {
    const code = departement.trim().toUpperCase()
    if (code !== (filters.departement ?? '')) filter('departement', code)
  }
  return (
    <div className="row g4">
      <select
        className="quiet-select"
        aria-label={t.inbox.type}
        value={filters.type ?? ''}
        onChange={(event) => filter('type', event.target.value)}
      >
        <option value="">{t.inbox.allTypes}</option>
        {offenceTypes.map((type) => (
          <option key={type} value={type}>
            {t.links.types[type]}
          </option>
        ))}
      </select>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          keepDepartement()
        }}
      >
        <input
          className="in dep-field"
          aria-label={t.inbox.departement}
          placeholder={t.inbox.departementHint}
          maxLength={3}
          size={4}
          value={departement}
          onChange={(event) => setDepartement(event.target.value)}
          onBlur={keepDepartement}
        />
      </form>
      {(filters.type || filters.departement) && (
        <Button
          tone="icon"
          aria-label={t.inbox.clear}
          title={t.inbox.clear}
          onClick={() => {
            setDepartement('')
            setSearch({})
          }}
        >
          <Icon name="x" size={14} />
        </Button>
      )}
    </div>
  )
}
