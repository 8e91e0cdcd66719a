import type { Context } from '../context.ts'

export type OpenedBy = 'submission' | 'code' | 'identity'

export declare function openSession(
  context: Context,
  filingId: string,
  openedBy: OpenedBy,
): Promise<{ readonly token: string; readonly endsAt: Date }>

export declare function readSession(
  context: Context,
  token: string,
): Promise<{ readonly filingId: string; readonly openedBy: OpenedBy } | undefined>

export declare function closeSession(context: Context, token: string): Promise<void>
