import type { Identifier } from '../identifier.ts'
import { isDialable } from './phone-plan.ts'

/** Where on each site a profile's name stands, by host without `www.`, `m.` or a language. */
const profiles: readonly {
  readonly platform: string
  readonly hosts: readonly string[]
  readonly path: RegExp
}[] = [
  {
    platform: 'telegram',
    hosts: ['t.me', 'telegram.me', 'telegram.dog'],
    path: /^\/(?:s\/)?([a-z]\w{3,31})\/?$/i,
  },
  {
    platform: 'instagram',
    hosts: ['instagram.com', 'instagr.am', 'ig.me'],
    path: /^\/(?:m\/|_u\/)?([\w.]{1,30})\/?$/i,
  },
  { platform: 'facebook', hosts: ['facebook.com', 'fb.com', 'fb.me', 'm.me'], path: /^\/([\w.]{4,60})\/?$/i },
  { platform: 'snapchat', hosts: ['snapchat.com'], path: /^\/(?:add\/|@)([\w.-]{3,30})\/?$/i },
  { platform: 'tiktok', hosts: ['tiktok.com'], path: /^\/@([\w.]{2,30})(?:\/.{0,80})?$/i },
  { platform: 'x', hosts: ['twitter.com', 'x.com'], path: /^\/(\w{1,15})\/?$/i },
  { platform: 'youtube', hosts: ['youtube.com'], path: /^\/@([\w.-]{3,30})\/?$/i },
  { platform: 'linkedin', hosts: ['linkedin.com'], path: /^\/in\/([\w-]{3,100})\/?$/i },
  { platform: 'paypal', hosts: ['paypal.me'], path: /^\/([\w-]{1,40})(?:\/.{0,40})?$/i },
  { platform: 'paypal', hosts: ['paypal.com'], path: /^\/paypalme\/([\w-]{1,40})(?:\/.{0,40})?$/i },
]

/** Words of the sites themselves that stand where a name would. */
const notNames: ReadonlySet<string> = new Set(
  (
    'p reel reels explore stories accounts direct tv marketplace groups events watch share sharer login messages home ' +
    'help policies privacy settings search hashtag intent joinchat addstickers pages photo photos gaming business ads ' +
    'profile.php permalink.php story.php i download about'
  ).split(' '),
)

/** A link to a profile says who is behind it: the handle, or the phone number of a messaging link. */
export function readProfileLink(link: string): Identifier | undefined {
  const parts =
    /^\s*(?:https?:\/\/)?(?:www\.|m\.|mobile\.|[a-z]{2}-[a-z]{2}\.|web\.)?([a-z0-9.-]{4,30})(\/[^?#\s]{1,200})(?:\?([^#\s]{0,400}))?/i.exec(
      link,
    )
  if (!parts) return undefined
  const [host, path, query] = [parts[1]!.toLowerCase(), parts[2]!, parts[3] ?? '']
  const digits = messagingNumber(host, path, query)
  if (digits !== undefined) return isDialable(digits) ? { kind: 'phone', value: `+${digits}` } : undefined
  const facebookId =
    host === 'facebook.com' && path === '/profile.php' ? /(?:^|&)id=(\d{5,20})/.exec(query)?.[1] : undefined
  if (facebookId) return { kind: 'handle', value: `facebook:${facebookId}` }
  for (const profile of profiles) {
    const name = profile.hosts.includes(host) ? profile.path.exec(path)?.[1]?.toLowerCase() : undefined
    if (name !== undefined && !notNames.has(name))
      return { kind: 'handle', value: `${profile.platform}:${name}` }
  }
  return undefined
}

/** `wa.me/33…`, `api.whatsapp.com/send?phone=33…`, `t.me/+33…`. */
function messagingNumber(host: string, path: string, query: string): string | undefined {
  if (host === 'wa.me') return /^\/(?:\+|00)?(\d{7,15})\/?$/.exec(path)?.[1]
  if (host === 't.me') return /^\/\+(\d{7,15})\/?$/.exec(path)?.[1]
  if (host === 'api.whatsapp.com' || host === 'whatsapp.com')
    return path.startsWith('/send') ? /(?:^|&)phone=(?:%2B|\+|00)?(\d{7,15})/i.exec(query)?.[1] : undefined
  return undefined
}
