import type { ReadingView } from './reading-view.ts'

const trace =
  /(?:^|\n)(?:received|message-id|in-reply-to|references|dkim-signature|authentication-results|arc-[a-z-]+|x-(?!originating-ip)[a-z-]+|mime-version|content-[a-z-]+|list-[a-z-]+|received-spf|user-agent)[ \t]*:[^\n]*(?:\n[ \t][^\n]*)*/g
const hasTrace =
  /(?:^|\n)(?:received|message-id|dkim-signature|authentication-results|x-[a-z-]+|mime-version|content-type)[ \t]*:/

/** The text without what mail servers write for each other: their hosts and identifiers are nobody's; addresses of machines stay. */
export function withoutTraces({ text, folded }: ReadingView): string {
  if (!hasTrace.test(folded)) return text
  const pieces: string[] = []
  let at = 0
  for (const { 0: written, index } of folded.matchAll(trace)) {
    const end = index + written.length
    const isRoute = /^\n?received[ \t]*:/.test(written)
    const passage = text.slice(index, end)
    const kept = isRoute
      ? passage.replace(/[^\s()[\]]+/g, (word) =>
          /^[\d.:a-f]+$/i.test(word) ? word : '\0'.repeat(word.length),
        )
      : '\0'.repeat(passage.length)
    pieces.push(text.slice(at, index), kept)
    at = end
  }
  return pieces.join('') + text.slice(at)
}
