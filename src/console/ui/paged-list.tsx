import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Notice, Waiting } from './states.tsx'

/** What a query that reads page after page answers. */
export interface PagedQuery {
  readonly isPending: boolean
  readonly error: Error | null
  readonly hasNextPage: boolean
  readonly isFetchingNextPage: boolean
  readonly refetch: () => unknown
  readonly fetchNextPage: () => unknown
}

interface Props {
  list: PagedQuery
  rows: number
  words: { readonly loading: string; readonly empty: string; readonly more: string }
  /** A page that could not be read, and how to ask for it again. */
  refused: (error: Error, retry: () => void) => ReactNode
  children: ReactNode
}

/** A list read page by page, in each of its states: what is read stays, the rest is one button away. */
export function PagedList({ list, rows, words, refused, children }: Props) {
  const { error, refetch, fetchNextPage } = list
  if (rows === 0) {
    if (error) return refused(error, () => void refetch())
    return list.isPending ? <Waiting label={words.loading} rows={8} /> : <Notice words={words.empty} />
  }
  return (
    <>
      {children}
      {error
        ? refused(error, () => void fetchNextPage())
        : list.hasNextPage && (
            <p className="list-end">
              <Button tone="quiet" disabled={list.isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {words.more}
              </Button>
            </p>
          )}
    </>
  )
}
