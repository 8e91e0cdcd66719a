import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { html } from 'hono/html'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export interface RunningMailbox {
  readonly url: string
  readonly smtpUrl: string
  readonly messages: readonly Email[]
  stop(): Promise<void>
}

/** Beyond this the oldest are forgotten: a demonstration runs for weeks. */
const kept = 200

/** Receives every mail the demonstration sends, by real SMTP, and shows it on one page. Nothing leaves the machine. */
export async function startMailbox(ports: { smtp: number; page: number }): Promise<RunningMailbox> {
  const messages: Email[] = []
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _session, done) => {
      PostalMime.parse(Readable.toWeb(stream) as ReadableStream<Uint8Array>).then((email) => {
        messages.unshift(email)
        messages.length = Math.min(messages.length, kept)
        done()
      }, done)
    },
  })
  const page = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
    })
    response.end(mailboxPage(messages))
  })
  await new Promise<void>((resolve, reject) => {
    smtp.on('error', reject)
    smtp.listen(ports.smtp, 'localhost', resolve)
  })
  await listen(page, ports.page)
  return {
    url: `http://localhost:${portOf(page)}`,
    smtpUrl: `smtp://localhost:${portOf(smtp.server as unknown as Server)}`,
    messages,
    stop: async () => {
      page.closeAllConnections()
      await new Promise<void>((resolve) => page.close(() => resolve()))
      await new Promise<void>((resolve) => smtp.close(() => resolve()))
    },
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, 'localhost', resolve)
  })
}

const portOf = (server: Pick<Server, 'address'>) => (server.address() as AddressInfo).port

function mailboxPage(messages: readonly Email[]): string {
  return html`<!doctype html>
    <html lang="fr">
      <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>Boîte aux lettres (démonstration)</title></head>
      <body>
        <main>
          <h1>Boîte aux lettres de la démonstration</h1>
          <p>${messages.length === 0 ? 'Aucun message pour l’instant.' : 'Les plus récents d’abord.'}</p>
          ${messages.map(
            ({ subject, to, text }) => html`<article>
              <h2>${subject ?? '(sans objet)'}</h2>
              <p>À ${to?.map(({ address }) => address).join(', ') ?? ''}</p>
              <pre>${text ?? ''}</pre>
            </article>`,
          )}
        </main>
      </body>
    </html>`.toString()
}
