import nodemailer from 'nodemailer'

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** Repeats of one mail carry one identifier, so that a mailbox may drop the second. */
  readonly id?: string
}

export interface Mailer {
  readonly send: (mail: Mail) => Promise<void>
  readonly close: () => void
}

export function smtpMailer(url: string, from: string): Mailer {
  const transport = nodemailer.createTransport(url, { from })
  return {
    send: async ({ to, subject, text, id }) => {
      const domain = from.match(/@([\w.-]+)/)?.[1] ?? 'vigie.example'
      await transport.sendMail({ to, subject, text, ...(id ? { messageId: `<${id}@${domain}>` } : {}) })
    },
    close: () => transport.close(),
  }
}
