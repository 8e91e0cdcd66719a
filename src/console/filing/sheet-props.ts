import type { FilingDetail } from '#contract/filing.ts'
import type { Decision } from '../client/decision.ts'

export interface SheetProps {
  readonly filing: FilingDetail
  readonly page: string
  readonly onClose: () => void
  readonly onDecide: (decision: Decision) => void
}
