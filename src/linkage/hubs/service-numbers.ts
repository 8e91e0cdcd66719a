/**
 * Real numbers of banks and public services, shown on victims' screens by callers who imitate them: citing one says
 * nothing about who called. Numbers of fiction (ARCEP, MISP's `phone_numbers`) are left out on purpose: they never occur
 * in real filings and every example of this project uses them.
 */
const numbers: Readonly<Record<string, string>> = {
  '+33805805817': 'Info Escroqueries (ministère de l’intérieur)',
  '+33892705705': 'serveur interbancaire d’opposition carte',
  '+33442605303': 'serveur interbancaire d’opposition, depuis l’étranger',
  '+33969399998': 'La Banque Postale, opposition',
  '+33969397777': 'Société Générale, opposition',
  '+33809401401': 'impots.gouv.fr, renseignements',
  '3477': 'BNP Paribas',
  '3933': 'Société Générale',
  '3639': 'La Banque Postale',
  '3646': 'Assurance maladie',
  '3230': 'CAF',
  '3949': 'France Travail',
  '3631': 'La Poste',
  '3018': 'violences numériques',
  '33700': 'signalement de SMS',
}

/** Whose number it is, when it is a service everybody knows. */
export function serviceNumber(value: string): string | undefined {
  return Object.hasOwn(numbers, value) ? numbers[value] : undefined
}
