export const fr = {
  title: 'Effacer tout de cet appareil ?',
  text: 'Brouillons, copies gardées, codes affichés : tout ce que ce site a laissé dans ce navigateur est effacé, sans retour possible.',
  sent: 'Ce que vous avez envoyé reste reçu. Pour y revenir, gardez votre code de suivi ailleurs.',
  waiting: 'Un signalement attend encore le réseau. Effacé ici, il ne partira pas.',
  yes: 'Effacer tout',
  no: 'Ne rien effacer',
  home: 'Accueil',
}
