import type { Explanation } from '#linkage'

/** As it is stored: its counts are those of a moment, which it keeps wherever it is stored again. */
export const storedExplanation = (explanation: Explanation, at: Date): string =>
  JSON.stringify({ countedAt: at.toISOString(), ...explanation })
