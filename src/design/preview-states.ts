/** The states every component is previewed in, on both faces. */
export const previewStates = ['empty', 'loading', 'offline', 'error', 'success'] as const
export type PreviewState = (typeof previewStates)[number]

export const stateNames: Readonly<Record<PreviewState, string>> = {
  empty: 'Vide',
  loading: 'En cours',
  offline: 'Hors connexion',
  error: 'Erreur',
  success: 'Fait',
}
