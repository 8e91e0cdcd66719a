export const fr = {
  title: 'Prévenir ma banque',
  lead: 'Appelez d’abord. Le numéro est au dos de votre carte ou dans l’application de la banque, jamais dans un message reçu.',
  back: 'Accueil',
  transferTitle: 'Un virement est parti',
  transfer: [
    {
      title: 'Appelez le service fraude de votre banque',
      text: 'Dites : « J’ai fait un virement à la suite d’une escroquerie. Je demande un retour de fonds pour fraude. »',
    },
    {
      title: 'Donnez quatre éléments',
      text: 'La date et l’heure, le montant, l’IBAN qui a reçu l’argent, la référence du virement.',
    },
    {
      title: 'Demandez une trace écrite',
      text: 'Envoyez le même message par la messagerie de la banque, et gardez la réponse.',
    },
  ],
  transferTruth:
    'Un virement reçu par l’autre banque ne s’annule pas. La vôtre cherche à récupérer l’argent, sans garantie : chaque heure compte.',
  cardTitle: 'Une carte a servi, ou son numéro a été donné',
  card: [
    { title: 'Faites opposition', text: 'Dans l’application ou au numéro au dos de la carte, jour et nuit.' },
    {
      title: 'Contestez les paiements que vous n’avez pas faits',
      text: 'Par écrit. Le délai est de 13 mois, ou 70 jours si la banque qui a reçu l’argent est hors de l’Espace économique européen.',
    },
    {
      title: 'Un achat payé par carte n’est jamais arrivé',
      text: 'Demandez une rétrofacturation à votre banque.',
    },
  ],
  sayTitle: 'À lire au téléphone, ou à recopier',
  say: 'Bonjour. Le [date] à [heure], j’ai fait un virement de [montant] vers le compte [IBAN], référence [référence]. C’est une escroquerie. Je vous demande de rappeler les fonds pour fraude dès maintenant, de prévenir la banque qui les a reçus, et de me confirmer par écrit l’heure de cette demande.',
  neverTitle: 'Ne payez plus rien',
  never:
    'Même « pour débloquer » ou « récupérer » l’argent : qui promet cela contre des frais est souvent un escroc. Votre banque ne demande jamais un code ni de déplacer l’argent « en lieu sûr ».',
  print: 'Imprimer cette page',
  after: 'Ensuite, dites ce qui s’est passé',
  begin: 'Commencer',
}
