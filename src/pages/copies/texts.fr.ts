export const fr = {
  keep: 'Garder sur ce téléphone',
  keepHint:
    'Une copie datée, lisible sans réseau par qui ouvre ce téléphone. Rien n’est gardé sans ce bouton.',
  keepAgain: 'Mettre la copie à jour',
  forget: 'Ne plus garder',
  copyOf: (instant: string) => `Copie du ${instant}`,
  at: 'à',
  evictable: 'Ce navigateur peut l’effacer après 7 jours sans visite.',
  notKept: 'Ce navigateur n’a rien pu garder. Notez plutôt votre code.',

  title: 'Gardé sur ce téléphone',
  hint: 'Ces copies se lisent sans réseau. Elles ne changent plus.',
  none: 'Rien n’est gardé sur ce téléphone.',
  frozen: 'Ce qui s’est passé depuis n’y est pas. Au retour du réseau, ouvrez votre déclaration.',
  open: 'Suivre ma déclaration',
  code: 'Code de suivi',
  erase: 'Effacer tout de cet appareil',
}
