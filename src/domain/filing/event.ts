/** Everything that is written in the history of a filing or a series. Closed, so that each kind has its sentence. */
export const eventKinds = [
  'submitted',
  'linked',
  'unlinked',
  'proposed',
  'judged',
  'merge_proposed',
  'taken',
  'assigned',
  'asked',
  'answered',
  'added',
  'corrected',
  'accepted',
  'redirected',
  'withdrawn',
  'closed',
  'series_opened',
] as const
export type EventKind = (typeof eventKinds)[number]

/**
 * What the person sees of it in their timeline. Who read, assigned or judged, and everything about series, stays
 * inside; the tie itself is told by `publicLinkageOf` alone.
 */
export const publicEventKinds = [
  'submitted',
  'taken',
  'asked',
  'answered',
  'added',
  'corrected',
  'accepted',
  'redirected',
  'withdrawn',
  'closed',
] as const satisfies readonly EventKind[]
export type PublicEventKind = (typeof publicEventKinds)[number]
