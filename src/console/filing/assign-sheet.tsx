import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { FilingDetail } from '#contract/filing.ts'
import { may } from '#domain/people/permission.ts'
import { api } from '../client/api.ts'
import { answered } from '../client/refusal.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Button } from '../ui/button.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { ChangedNotice } from './changed-notice.tsx'
import { settleFiling } from './settle-decision.ts'

/** The head of unit gives a filing to somebody, or back to the queue. */
export function AssignSheet({ filing, onClose }: { filing: FilingDetail; onClose: () => void }) {
  const { t } = useTexts()
  const queries = useQueryClient()
  const field = useId()
  const [officerId, setOfficerId] = useState(filing.assignee?.id ?? '')
  const [failed, setFailed] = useState(false)
  const officers = useQuery({ queryKey: ['officers'], queryFn: () => answered(api.listOfficers({})) })
  const takers = officers.data?.officers.filter(({ role }) => may(role, 'filing.take')) ?? []
  const confirm = async () => {
    const result = await api.assignFiling({
      params: { id: filing.id },
      body: { version: filing.version, officerId: officerId || null },
    })
    if (result.ok) {
      settleFiling(queries, result.value)
      onClose()
      return
    }
    setFailed(true)
    if (result.error === 'changed_meanwhile')
      await queries.invalidateQueries({ queryKey: ['filing', filing.id] })
  }
  return (
    <Sheet
      title={t.filing.assignTitle(filing.reference)}
      onClose={onClose}
      onConfirm={() => void confirm()}
      actions={
        <>
          <Button tone="go" type="submit">
            {t.filing.confirmAssign}
          </Button>
          <Button tone="quiet" onClick={onClose}>
            {t.filing.cancel}
          </Button>
        </>
      }
    >
      <ChangedNotice filing={filing} />
      <div className="stack g4">
        <label className="m" htmlFor={field}>
          {t.filing.assignTo}
        </label>
        {failed && (
          <p className="small problem" role="alert">
            {t.filing.actFailed}
          </p>
        )}
        <select
          id={field}
          className="in"
          value={officerId}
          onChange={(event) => setOfficerId(event.target.value)}
        >
          <option value="">{t.filing.backToQueue}</option>
          {takers.map((officer) => (
            <option key={officer.id} value={officer.id}>
              {officer.name}, {t.frame.roles[officer.role]}, {officer.unit}
            </option>
          ))}
        </select>
      </div>
    </Sheet>
  )
}
