import type { PublicLinkage } from '#contract/public.ts'
import type { Context } from '../context.ts'

/** Waits until the filing is linked, two seconds at most (`wait: false` answers at once). */
export declare function readPublicLinkage(
  context: Context,
  filingId: string,
  options?: { readonly wait?: boolean },
): Promise<PublicLinkage>
