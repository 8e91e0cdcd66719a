import { html, raw } from 'hono/html'
import type { SimulatedProvider } from './simulated-provider.ts'

/** The whole of the simulated sign-in: one button an account, and giving up. */
export function chooseAccountPage({ title, path, accounts }: SimulatedProvider, uid: string): string {
  const action = `/${path}/sign-in/${uid}`
  return frame(
    title,
    html`<p>Simulateur : choisissez un compte de démonstration.</p>
      ${accounts.map(
        ({ login, label }) =>
          html`<form method="post" action="${action}/${login}"><button>${label}<small>${login}</small></button></form>`,
      )}
      <form method="post" action="${action}/cancel"><button>Annuler et revenir</button></form>`,
  )
}

/** Confirms the end of the session at the provider; `form` is the provider's own, with its hidden field. */
export function signOutPage(title: string, form: string): string {
  return frame(
    title,
    html`${raw(form)}<button form="op.logoutForm" name="logout" value="yes">Se déconnecter</button>`,
  )
}

export const signedOutPage = (title: string): string =>
  frame(title, html`<p>Vous êtes déconnecté. Vous pouvez fermer cette page.</p>`)

/** The request was not one of ours, or came too late; `reason` is the protocol's own, in English. */
export const refusalPage = (title: string, reason: string): string =>
  frame(
    title,
    html`<p>Cette demande est refusée : <span lang="en">${reason}</span></p>
      <p>Revenez en arrière et recommencez.</p>`,
  )

const frame = (title: string, body: ReturnType<typeof html>): string =>
  html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} (simulateur)</title>
        <style>
          :root { color-scheme: light dark; font: 18px/28px system-ui, sans-serif; }
          body { max-width: 32rem; margin: 2rem auto; padding: 0 1.25rem; }
          button { display: block; width: 100%; min-height: 48px; margin: 0 0 8px; padding: 8px 16px; font: inherit;
            text-align: left; border: 1px solid #85837b; border-radius: 8px; background: none; color: inherit; }
          small { display: block; }
        </style>
      </head>
      <body>
        <main><h1>${title}</h1>${body}</main>
      </body>
    </html>`.toString()
