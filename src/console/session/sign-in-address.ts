/** Where an officer signs in, and the address to come back to. */
export function signInAddress(back = location.pathname + location.search): string {
  return `/console/connexion?${new URLSearchParams({ retour: back })}`
}
