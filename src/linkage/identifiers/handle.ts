import type { Cue } from '../cues.ts'
import type { Reading } from '../reading-view.ts'
import { readProfileLink } from './profile-link.ts'
import type { FoundValue, IdentifierRules, ReadValue } from './rules.ts'

/** How people write the platforms, and the name we keep. `unknown` when the message does not say. */
const platforms: readonly (readonly [string, string])[] = [
  ['telegram', 'telegram|télégram|telegramme'],
  ['instagram', 'instagram|insta|ig'],
  ['snapchat', 'snapchat|snap'],
  ['whatsapp', 'whatsapp|whats app|wathsapp|watsapp'],
  ['facebook', 'facebook|fb|messenger'],
  ['tiktok', 'tiktok|tik tok'],
  ['signal', 'signal'],
  ['discord', 'discord'],
  ['skype', 'skype'],
  ['x', 'twitter|x'],
  ['youtube', 'youtube'],
  ['linkedin', 'linkedin'],
  ['leboncoin', 'leboncoin|le bon coin|lbc'],
  ['vinted', 'vinted'],
  ['paypal', 'paypal'],
  ['tinder', 'tinder'],
  ['badoo', 'badoo'],
  ['meetic', 'meetic'],
  ['wechat', 'wechat'],
  ['viber', 'viber'],
  ['unknown', 'unknown'],
]
const shown: Readonly<Record<string, string>> = {
  tiktok: 'TikTok',
  youtube: 'YouTube',
  linkedin: 'LinkedIn',
  paypal: 'PayPal',
  whatsapp: 'WhatsApp',
  wechat: 'WeChat',
}

const anyPlatform = platforms.map(([, written]) => written).join('|')
/** « Telegram : @nom », « telegram:nom », « Telegram @nom ». */
const typedWithPlatform = new RegExp(`^(${anyPlatform})(?:\\s*[:=]\\s*@?|\\s+@)(.+)$`, 'i')
const sign = /@([\p{L}\p{N}_][\p{L}\p{N}_.-]{1,31})/uy
/** What may stand between a platform and a name written without its sign. */
const labelled =
  /(?: (?:pseudo|compte|id|user(?:name)?|c['’]est|est))?([ \t]{0,2}[:=][ \t]{0,2}|[ \t])(\w[\w.-]{2,31})/y
const platformAfter = new RegExp(`[ \\t]{0,2}(?:sur|on|de|\\(|-)[ \\t]{0,2}(${anyPlatform})(?![a-z\\d])`, 'y')

export const handle: IdentifierRules = {
  maxLength: 100,
  strength: (value) => (value.startsWith('unknown:') ? 'weak' : 'strong'),
  read,
  show: (value) => {
    const { platform, name } = handleParts(value)
    if (platform === 'unknown') return name.startsWith('@') ? name : `@${name}`
    return `${shown[platform] ?? platform[0]!.toUpperCase() + platform.slice(1)} @${name}`
  },
  find,
}

export function handleParts(value: string): { readonly platform: string; readonly name: string } {
  const colon = value.indexOf(':')
  return { platform: value.slice(0, colon), name: value.slice(colon + 1) }
}

const platformOf = (written: string): string =>
  platforms.find(([, spellings]) => spellings.split('|').includes(written.toLowerCase()))?.[0] ?? 'unknown'

function read(typed: string): ReadValue {
  const linked = readProfileLink(typed)
  if (linked) return { value: linked.kind === 'handle' ? linked.value : `whatsapp:${linked.value}` }
  const withPlatform = typedWithPlatform.exec(typed)
  const written = withPlatform?.[2] ?? typed
  const name = written.replace(/^[@\s]+/, '').toLowerCase()
  const platform = withPlatform ? platformOf(withPlatform[1]!) : 'unknown'
  if (name === '') return { value: `${platform}:@`, doubt: { code: 'unknown_shape' } }
  return { value: `${platform}:${name}` }
}

function find({ text, folded, cues, contents }: Reading): FoundValue[] {
  const found: FoundValue[] = []
  const named = cues.filter(({ tag }) => tag === 'platform')
  let next = 0
  for (let at = contents.hasAt ? text.indexOf('@') : -1; at >= 0; at = text.indexOf('@', at + 1)) {
    if (/[\p{L}\p{N}_.@/-]/u.test(text[at - 1] ?? '')) continue
    sign.lastIndex = at
    const name = sign.exec(text)?.[1]?.replace(/[.-]+$/, '')
    if (
      !name ||
      name.length < 2 ||
      /^\d{1,2}h\d{0,2}$/.test(name) ||
      !/\p{L}/u.test(name) ||
      /\.(?:com|fr|net|org)$/i.test(name)
    )
      continue
    const end = at + 1 + name.length
    while (next < named.length && named[next]!.end <= at) next++
    const platform = platformNear(folded, named[next - 1], at, end)
    found.push({ kind: 'handle', value: `${platform}:${name.toLowerCase()}`, start: at, end })
  }
  const signed = found.length
  for (const cue of named) {
    if (cue.word === 'x' && text[cue.end] !== ':') continue
    labelled.lastIndex = cue.end
    const match = labelled.exec(text)
    if (!match) continue
    const name = match[2]!.replace(/[.-]+$/, '')
    // « Telegram : oui » is an answer, not a name; « signal: 06… » is a phone.
    const telling = match[1]!.trim() === '' ? /[a-z].*[\d_]|[\d_].*[a-z]/i : /[\d_.-]/
    if (!telling.test(name) || !/[a-z]/i.test(name)) continue
    const end = labelled.lastIndex - (match[2]!.length - name.length)
    const value = `${platformOf(platformWritten(folded, cue))}:${name.toLowerCase()}`
    found.push({ kind: 'handle', value, start: end - name.length, end })
  }
  return signed === 0 || signed === found.length ? found : found.sort((a, b) => a.start - b.start)
}

/** The platform named right after (« @nom sur Telegram »), else the last one in the forty characters before, on the same line. */
function platformNear(folded: string, before: Cue | undefined, start: number, end: number): string {
  platformAfter.lastIndex = end
  const after = platformAfter.exec(folded)
  if (after) return platformOf(after[1]!)
  if (!before || before.end < start - 40 || folded.slice(before.end, start).includes('\n')) return 'unknown'
  return platformOf(platformWritten(folded, before))
}

/** The words of a name in two or three: « le bon coin », « tik tok ». */
function platformWritten(folded: string, { word, start, end }: Cue): string {
  const words = word === 'coin' ? 'le bon ' : word === 'tok' ? 'tik ' : ''
  return words !== '' && folded.startsWith(words, start - words.length)
    ? folded.slice(start - words.length, end)
    : word
}
