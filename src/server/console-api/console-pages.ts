import type { Text } from '#domain/locale.ts'
import type { Assets } from '../platform/http/static-assets.ts'

/** The page in which the officers' application runs, or the previews of its components. */
export function applicationPage(
  assets: Assets,
  script: 'console.js' | 'console-previews.js' = 'console.js',
): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="icons" content="${assets.address('console-icons.svg')}">
<title>Vigie</title>
<link rel="icon" href="${assets.address('favicon.svg')}">
<link rel="stylesheet" href="${assets.address('console.css')}">
<script type="module" src="${assets.address(script)}"></script>
</head>
<body>
<div id="console"></div>
<noscript><p>La console a besoin de JavaScript. Activez-le pour ce site, puis rechargez la page.</p></noscript>
</body>
</html>`
}

export type WhyNobody = 'signed_out' | 'cancelled' | 'refused' | 'unknown_officer' | 'unreachable'

/** Why nobody is signed in, in words, with the way back. */
export function signInPage(assets: Assets, why: WhyNobody): string {
  const { title, words } = reasons[why]
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Vigie</title>
<link rel="icon" href="${assets.address('favicon.svg')}">
<link rel="stylesheet" href="${assets.address('console.css')}">
</head>
<body>
<main class="alone">
<div class="stack">
<h1>${title.fr}</h1>
<p>${words.fr}</p>
<p class="soft" lang="en">${title.en}. ${words.en}</p>
<p><a class="btn primary" href="/console/connexion">S’identifier</a></p>
</div>
</main>
</body>
</html>`
}

const reasons: Readonly<Record<WhyNobody, { readonly title: Text; readonly words: Text }>> = {
  signed_out: {
    title: { fr: 'Vous êtes déconnecté', en: 'You are signed out' },
    words: {
      fr: 'Rien ne reste ouvert sur ce poste.',
      en: 'Nothing stays open on this machine.',
    },
  },
  cancelled: {
    title: { fr: 'L’identification n’a pas eu lieu', en: 'You did not sign in' },
    words: {
      fr: 'Elle a été interrompue. Reprenez-la quand vous voulez.',
      en: 'It was interrupted. Take it up again when you wish.',
    },
  },
  refused: {
    title: { fr: 'L’identification n’a pas abouti', en: 'Signing in did not succeed' },
    words: {
      fr: 'Elle a pris trop de temps, ou la réponse reçue ne correspond pas à ce navigateur. Recommencez.',
      en: 'It took too long, or the answer does not belong to this browser. Begin again.',
    },
  },
  unknown_officer: {
    title: { fr: 'Ce compte n’a pas accès à la console', en: 'This account has no access to the console' },
    words: {
      fr: 'Votre identité est confirmée, mais aucune unité ne vous a encore ajouté. La personne qui administre votre unité peut le faire.',
      en: 'Your identity is confirmed, but no unit has added you yet. Whoever administers your unit can.',
    },
  },
  unreachable: {
    title: { fr: 'Le fournisseur d’identité ne répond pas', en: 'The identity provider does not answer' },
    words: {
      fr: 'Réessayez dans quelques minutes.',
      en: 'Try again in a few minutes.',
    },
  },
}
