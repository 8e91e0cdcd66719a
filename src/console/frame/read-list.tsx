import type { ReactNode } from 'react'
import { useTexts } from '../texts/use-texts.tsx'
import { PagedList, type PagedQuery } from '../ui/paged-list.tsx'
import { Refused } from './refused.tsx'

interface Props {
  list: PagedQuery
  rows: number
  empty: string
  children: ReactNode
}

/** A list read page by page, in the words of the console. */
export function ReadList({ list, rows, empty, children }: Props) {
  const { t } = useTexts()
  return (
    <PagedList
      list={list}
      rows={rows}
      words={{ loading: t.frame.loading, empty, more: t.frame.more }}
      refused={(error, retry) => <Refused error={error} onRetry={retry} />}
    >
      {children}
    </PagedList>
  )
}
