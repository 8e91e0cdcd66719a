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
const sign = /(?<![\p{L}\p{N}_.@/-])@([\p{L}\p{N}_][\p{L}\p{N}_.-]{1,31})/gu
const labelled = new RegExp(
  `(?<![\\p{L}\\p{N}])(${anyPlatform})(\\s{0,2}[:=]\\s{0,2}|\\s)([\\w][\\w.-]{2,31})`,
  'giu',
)
const platformAfter = new RegExp(
  `^\\s{0,2}(?:sur|on|de|\\(|-)\\s{0,2}(${anyPlatform})(?![\\p{L}\\p{N}])`,
  'iu',
)
const anyNamed = new RegExp(`(?<![\\p{L}\\p{N}])(${anyPlatform})(?![\\p{L}\\p{N}])`, 'giu')

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

function find(view: string): FoundValue[] {
  const found: FoundValue[] = []
  for (const match of view.matchAll(sign)) {
    const name = match[1]!.replace(/[.-]+$/, '')
    if (name.length < 2 || !/\p{L}/u.test(name) || /\.(?:com|fr|net|org)$/i.test(name)) continue
    const platform = platformNear(view, match.index, match.index + 1 + name.length)
    found.push({
      kind: 'handle',
      value: `${platform}:${name.toLowerCase()}`,
      start: match.index,
      end: match.index + 1 + name.length,
    })
  }
  for (const match of view.matchAll(labelled)) {
    const name = match[3]!.replace(/[.-]+$/, '')
    // « Telegram : oui » is an answer, not a name; « signal: 06… » is a phone.
    const telling = match[2]!.trim() === '' ? /[a-z].*[\d_]|[\d_].*[a-z]/i : /[\d_.-]/
    if (!telling.test(name) || !/[a-z]/i.test(name)) continue
    const end = match.index + match[0].length - (match[3]!.length - name.length)
    found.push({
      kind: 'handle',
      value: `${platformOf(match[1]!)}:${name.toLowerCase()}`,
      start: end - name.length,
      end,
    })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The platform named right after (« @nom sur Telegram »), else the last one in the forty characters before, on the same line. */
function platformNear(view: string, start: number, end: number): string {
  const after = platformAfter.exec(view.slice(end, end + 30))
  if (after) return platformOf(after[1]!)
  const before = view.slice(Math.max(0, start - 40), start)
  const named = [...before.slice(before.lastIndexOf('\n') + 1).matchAll(anyNamed)].at(-1)
  return named ? platformOf(named[1]!) : 'unknown'
}
