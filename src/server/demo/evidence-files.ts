import { crc32, deflateSync } from 'node:zlib'
import type { Chance } from './chance.ts'
import { chatName, mailName, pictureName } from './evidence-names.ts'
import type { Person } from './people.ts'

export interface EvidenceFile {
  readonly name: string
  readonly bytes: Buffer
}

export interface Told {
  readonly story: string
  readonly person: Person
  /** When it is sent. */
  readonly at: Date
}

/** What people add: a screenshot, a mail as it came, a chat they exported. Small, and invented like the rest. */
export function inventEvidence(chance: Chance, told: Told): readonly EvidenceFile[] {
  if (!chance.happens(0.35)) return []
  const makers = [screenshot, mail, conversation]
  const files = Array.from({ length: chance.between(1, 2) }, () => chance.pick(makers)(chance, told))
  return files.map((file, place) => ({ ...file, name: nameApart(file.name, files.slice(0, place)) }))
}

/** As a folder of downloads does: the second of a name gets a number. */
const nameApart = (name: string, before: readonly EvidenceFile[]): string =>
  before.some((other) => other.name === name) ? name.replace(/(\.\w+)$/, ' (1)$1') : name

function screenshot(chance: Chance, { at }: Told): EvidenceFile {
  const taken = new Date(at.getTime() - chance.between(1, 20_000) * 60_000)
  return { name: pictureName(chance, taken), bytes: paintPng(chance, 180, 320) }
}

function mail(chance: Chance, { story, person, at }: Told): EvidenceFile {
  const subject = chance.pick([
    `Confirmation ${chance.between(100, 999)}`,
    `Votre dossier ${chance.between(1000, 9999)}`,
    'Dernier rappel',
    `Commande n° ${chance.between(10_000, 99_999)}`,
  ])
  const text = [
    'From: Service client <service@boutique.example>',
    `To: ${person.firstName} ${person.lastName} <${person.email}>`,
    `Date: ${at.toUTCString()}`,
    `Message-ID: <${chance.random.token()}@boutique.example>`,
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Bonjour,',
    '',
    'Merci de finaliser aujourd’hui.',
    '',
    `> ${story}`,
  ].join('\r\n')
  return { name: mailName(chance, subject), bytes: Buffer.from(text) }
}

function conversation(chance: Chance, { story, person }: Told): EvidenceFile {
  const lines = story.split(/(?<=[.!?]) /).map((sentence, at) => {
    const hour = `${chance.between(8, 21)}:${String(chance.between(0, 59)).padStart(2, '0')}`
    return `${hour} - ${at % 2 === 0 ? person.firstName : 'Contact'} : ${sentence}`
  })
  return { name: chatName(chance), bytes: Buffer.from(`${lines.join('\n')}\n`) }
}

/** A real PNG: bands of grey on white, as a conversation seen from afar. */
function paintPng(chance: Chance, width: number, height: number): Buffer {
  const rows = Buffer.alloc((width + 1) * height, 250)
  for (let top = 12; top < height - 30; ) {
    const isMine = chance.happens(0.5)
    const long = chance.between(60, 130)
    const tall = chance.between(14, 30)
    const left = isMine ? width - long - 8 : 8
    for (let y = top; y < top + tall; y++)
      rows.fill(isMine ? 205 : 228, y * (width + 1) + 1 + left, y * (width + 1) + 1 + left + long)
    top += tall + 8
  }
  for (let y = 0; y < height; y++) rows[y * (width + 1)] = 0
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
