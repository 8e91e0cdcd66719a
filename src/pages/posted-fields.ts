import type { Fields } from '#domain/form/fields.ts'

/** Ten million characters are pasted by mistake: refused with a sentence, before they are taken apart. */
const largestForm = 2_000_000

export type Posted =
  | { readonly state: 'read'; readonly fields: Fields }
  | { readonly state: 'too_large' | 'unreadable' }

/** Reads a form sent as `application/x-www-form-urlencoded`, whatever is in it. */
export async function readPosted(request: Request): Promise<Posted> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) return { state: 'unreadable' }
  if (Number(request.headers.get('content-length') ?? 0) > largestForm) return { state: 'too_large' }
  const text = await readLimited(request)
  if (text === undefined) return { state: 'too_large' }
  const fields: Record<string, string[]> = Object.create(null)
  for (const [name, value] of new URLSearchParams(text)) {
    const values = fields[name]
    if (values) values.push(value)
    else fields[name] = [value]
  }
  return { state: 'read', fields }
}

async function readLimited(request: Request): Promise<string | undefined> {
  if (!request.body) return ''
  const decoder = new TextDecoder()
  const reader = request.body.getReader()
  let text = ''
  for (let size = 0; ; ) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.length
    if (size > largestForm) {
      await reader.cancel()
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}
