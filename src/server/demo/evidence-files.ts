import { crc32, deflateSync } from 'node:zlib'
import type { Chance } from './chance.ts'
import type { Person } from './people.ts'

export interface EvidenceFile {
  readonly name: string
  readonly bytes: Buffer
}

/** What people add: a screenshot, a mail as it came, a chat they exported. Small, and invented like the rest. */
export function inventEvidence(chance: Chance, story: string, person: Person, at: Date): EvidenceFile[] {
  if (!chance.happens(0.35)) return []
  const makers = [screenshot, mail, conversation]
  return Array.from({ length: chance.between(1, 2) }, () => chance.pick(makers)(chance, story, person, at))
}

function screenshot(chance: Chance): EvidenceFile {
  return {
    name: chance.pick(['annonce.png', 'capture.png', 'conversation.png', 'virement.png']),
    bytes: paintPng(chance, 180, 320),
  }
}

function mail(chance: Chance, story: string, person: Person, at: Date): EvidenceFile {
  const text = [
    'From: Service client <service@boutique.example>',
    `To: ${person.firstName} ${person.lastName} <${person.email}>`,
    `Date: ${at.toUTCString()}`,
    `Message-ID: <${chance.random.token()}@boutique.example>`,
    `Subject: ${chance.pick(['Confirmation', 'Votre dossier', 'Dernier rappel'])}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Bonjour,',
    '',
    'Merci de finaliser aujourd’hui.',
    '',
    `> ${story}`,
  ].join('\r\n')
  return { name: 'message.eml', bytes: Buffer.from(text) }
}

function conversation(chance: Chance, story: string, person: Person): EvidenceFile {
  const lines = story.split(/(?<=[.!?]) /).map((sentence, at) => {
    const hour = `${chance.between(8, 21)}:${String(chance.between(0, 59)).padStart(2, '0')}`
    return `${hour} - ${at % 2 === 0 ? person.firstName : 'Contact'} : ${sentence}`
  })
  return { name: 'discussion.txt', bytes: Buffer.from(`${lines.join('\n')}\n`) }
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
