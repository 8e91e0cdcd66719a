import type { Answers } from '#domain/form/definition.ts'

/** What a filing holds, sealed under its own key. */
export interface FilingContent {
  readonly orientation: Readonly<Record<string, string>>
  readonly answers: Answers
}
