import type { Family } from '../families.ts'

/**
 * What authors write, by family: for each place in the message, sentences of which a story takes one. `{a|b}` are
 * synonyms; `<objet>`, `<prix>`… are the story's own; `<url>`, `<phone>`… are the values told, or nothing.
 */
export const messages: Readonly<Record<Family, readonly (readonly string[])[]>> = {
  fake_shop: [
    [
      '{Merci pour|Nous vous remercions de|Merci de} votre commande {n°|numéro} <commande> chez <marque>.',
      '{Bonjour|Madame, Monsieur|Cher client}, votre commande de <objet> {est bien enregistrée|a été validée|est confirmée}.',
      '{Grande|Exceptionnelle|Dernière} {vente|liquidation} <marque> : {jusqu’à|plus de} <remise> % sur {tout le site|toute la gamme|nos produits}.',
      '{Profitez|Bénéficiez} de -<remise> % sur <objet>, {stock limité|offre valable 48 h|derniers jours}.',
      '<marque> {ferme ses portes|déménage son entrepôt|fête ses dix ans} : <objet> à <prix> € {seulement|au lieu du double}.',
    ],
    [
      '{Votre colis|Le paquet|Votre article} {sera expédié|partira|quittera notre entrepôt} sous <jours> jours.',
      '{La livraison|L’expédition} {est offerte|est gratuite|ne coûte rien} {partout en France|dès <prix> €|aujourd’hui}.',
      '{En raison d’une forte demande|Suite à une rupture|À cause de la grève}, {le délai|la livraison} {passe à|sera de} <jours> jours.',
      '{Nos produits sont garantis|Toutes nos pièces sont garanties} deux ans et {viennent|partent} {de France|d’Europe|de nos ateliers}.',
    ],
    [
      '{Réglez|Payez|Effectuez le règlement} par virement et {gagnez|obtenez} {5|10|15} % {de plus|supplémentaires}.',
      '{Le paiement par carte est|La carte bancaire est} {momentanément|temporairement} indisponible, {merci de faire|veuillez effectuer|il faut passer par} un virement.',
      '{Un supplément|Des frais} de <frais> € {pour la douane|d’assurance|de dossier} {doit être réglé|reste à payer} {avant l’envoi|avant expédition}.',
      'Paiement {sécurisé|en trois fois|simple} {sur <url>|sur notre site|à la commande}.',
    ],
    [
      'Suivez votre {commande|colis} {sur <url>|depuis votre espace|par e-mail à <email>}.',
      '{Notre service client|Le service après-vente|Une conseillère} répond {du lundi au samedi|7 jours sur 7} {au <phone>|à <email>|par messagerie}.',
      '{Aucun remboursement|Pas de retour} {ne sera accepté|possible} {passé|après} <jours> jours.',
      '{L’équipe|Le service commercial|La direction} <marque>',
    ],
  ],
  fake_seller: [
    [
      '{Bonjour|Bonsoir|Salut}, oui {c’est|l’article est} {toujours|encore} {disponible|à vendre} : <objet>.',
      '{Bonjour|Bonsoir}, {merci de votre intérêt|je vous réponds|c’est bien moi} pour <objet>, {état neuf|très bon état|jamais servi}.',
      '{Je vends|Je me sépare de} <objet> {à cause d’un déménagement|suite à une séparation|car double emploi|reçu en cadeau}.',
    ],
    [
      '{Je suis|J’habite} {actuellement|maintenant} à <ville>, {donc|alors} {pas de remise en main propre|je fais un envoi|livraison seulement}.',
      '{J’ai beaucoup de demandes|Une autre personne est intéressée|Plusieurs acheteurs me relancent}, {le premier qui paye|premier arrivé} {l’emporte|premier servi}.',
      '{Je peux vous le garder|Je le réserve} {contre un acompte|avec une avance|si vous versez} de <frais> €.',
      '{Je travaille|Mon mari travaille|Ma sœur travaille} {chez un transporteur|à la poste|dans la livraison}, {l’envoi|le transport} {se fera|part} {demain|sous <jours> jours}.',
    ],
    [
      'Le prix est {ferme|fixe} : <prix> € {frais compris|port inclus|livré}.',
      '{Je baisse à|Je vous fais} <prix> € {si vous payez ce soir|pour un paiement rapide|exceptionnellement}.',
      '{Je vous fais confiance|Je suis quelqu’un de sérieux|Pas d’inquiétude}, {voici ma pièce d’identité|je vous envoie ma carte d’identité|j’ai de bons avis}.',
    ],
    [
      '{Voici mon RIB|Mes coordonnées bancaires|Le compte} : <iban>, {virement instantané|merci de mettre « cadeau »|au nom de ma femme}.',
      '{Envoyez|Faites} {le paiement|le virement} {par PayPal entre proches|en instantané|ce soir} et {je poste|j’expédie} {demain matin|dans la foulée}.',
      '{Appelez-moi|Écrivez-moi|On continue} {au <phone>|sur WhatsApp|par mail}, {ici ça bugue|je ne regarde pas l’application}.',
      'Dès {réception|que je reçois} {la preuve|la capture} {de virement|du paiement} je {vous donne|transmets} le numéro de suivi.',
    ],
  ],
  fake_buyer: [
    [
      '{Bonjour|Bonsoir|Slt}, {votre article|l’objet|l’annonce} {est toujours|est encore} {disponible|en vente} ?',
      '{Bonjour|Coucou}, je {prends|suis preneur|suis intéressée} {au prix demandé|sans discuter|tout de suite}.',
      '{Bonjour|Bonsoir}, {dernier prix|c’est à combien} pour <objet> ? Je {paye|règle} {aujourd’hui|maintenant}.',
    ],
    [
      'Je {ne peux pas|ne pourrai pas} me déplacer, je suis {militaire|en mission|en mer|à l’hôpital} à <ville>.',
      '{Un livreur|Mon transporteur|Un coursier} {passera|viendra} {le chercher|récupérer le colis|chez vous} {demain|dans <jours> jours}.',
      'Je {passe|préfère passer} par {Mondial Relay|le paiement sécurisé|la livraison du site}, {c’est plus sûr|comme ça on est protégés|la plateforme garantit}.',
    ],
    [
      '{Le paiement est fait|J’ai payé|C’est réglé}, {vous devez|il faut} {valider|confirmer|accepter} {sur <url>|par le lien|dans le mail reçu}.',
      '{Vous avez reçu|Regardez} {un e-mail|un SMS} {de confirmation|du service de paiement} {de <email>|dans vos spams}.',
      '{Entrez|Renseignez|Mettez} {votre carte|vos coordonnées bancaires|le numéro de carte} pour {recevoir|encaisser} les <prix> €.',
    ],
    [
      '{J’ai versé|On m’a prélevé} <frais> € de trop, {renvoyez|remboursez} {la différence|le surplus} {par coupon|par PCS|par virement}.',
      '{Donnez-moi|Envoyez-moi} {votre numéro|votre mail} {pour|afin de} {le bordereau|l’étiquette|finaliser}, le mien : <phone>.',
      '{Répondez vite|Merci de faire vite|Dépêchez-vous}, {mon fils attend|c’est un cadeau|le paiement expire ce soir}.',
    ],
  ],
  fake_rental: [
    [
      '{Bonjour|Bonsoir|Madame, Monsieur}, {le logement|l’appartement|le studio} de <surface> m² à <ville> est {toujours libre|encore disponible}.',
      '{Je vous remercie|Merci} {de l’intérêt|de votre message} pour {mon appartement|ma maison|le T2} à <ville>, {loyer|mensualité} <prix> € charges comprises.',
      '{Je suis propriétaire|Je loue} {d’un appartement meublé|un deux pièces|une petite maison} à <ville>, {libre de suite|disponible le mois prochain}.',
    ],
    [
      '{J’ai été muté|Je travaille|Je vis} {à Londres|au Canada|en Irlande|à La Réunion} et {ne peux pas faire visiter|les clés sont avec moi|la visite n’est pas possible}.',
      '{Mon épouse|Ma fille|Mon notaire} {a été malade|est souffrante|gère le dossier} et {nous cherchons|je cherche} {des personnes sérieuses|quelqu’un de calme|un locataire soigneux}.',
      '{Plus que l’argent|L’essentiel pour moi}, {je veux|c’est} {que ma maison soit bien tenue|une personne de confiance}.',
    ],
    [
      '{Pour réserver|Pour bloquer le logement}, {envoyez|versez|virez} {le premier loyer|la caution|un dépôt de garantie} de <prix> € {sur le compte <iban>|par virement|avant la visite}.',
      '{Vous serez remboursé|L’argent est rendu} {si le bien ne vous plaît pas|en cas de refus|sous <jours> jours}, {le contrat le prévoit|c’est écrit dans le bail}.',
      '{Le bail|Le contrat|La réservation} {se fait|passe} {par la plateforme <marque>|par l’agence <marque>|via <url>}, {tiers de confiance|paiement garanti}.',
    ],
    [
      '{Il me faut|Merci de m’envoyer} {une copie de votre pièce d’identité|vos trois bulletins de salaire|votre avis d’imposition} {à <email>|par retour de mail}.',
      '{Dès réception|Après le virement}, {je vous poste|DHL vous livre} {les clés|les clefs et le bail} {sous <jours> jours|chez vous}.',
      '{Que Dieu vous bénisse|Cordialement|Bien à vous|Dans l’attente de vous lire}.',
    ],
  ],
  account_hacking: [
    [
      '{<marque>|Service fraude <marque>|Alerte <marque>} : {une opération|un paiement|un virement} de <prix> € {est en attente|a été détecté|semble suspect}.',
      '{Votre compte|Votre espace client|Votre accès} <marque> {est bloqué|sera suspendu|a été limité} {suite à une connexion inhabituelle|par sécurité|faute de mise à jour}.',
      '{Bonjour, ici|C’est} {le service sécurité|le conseiller|le centre d’opposition} de <marque>, {des débits frauduleux|une fraude} {sont en cours|a lieu en ce moment} sur votre compte.',
    ],
    [
      '{Si vous n’êtes pas à l’origine|Si ce n’est pas vous}, {cliquez sur <url>|appelez le <phone>|rappelez immédiatement} {pour annuler|pour faire opposition}.',
      '{Pour débloquer|Afin de réactiver|Pour régulariser}, {confirmez|vérifiez|mettez à jour} {vos informations|votre identité|votre carte} {sur <url>|par le lien ci-dessous}.',
      '{Restez en ligne|Ne raccrochez pas|Gardez votre téléphone}, {vous allez recevoir|je vous envoie} {un code|une notification} {à valider|à me lire}.',
    ],
    [
      '{Vos fonds|Vos économies|L’argent} {seront|vont être} {mis en sécurité|transférés} sur {un compte miroir|un compte de cantonnement|le compte <iban>}.',
      '{Un coursier|Un agent|Un employé de la banque} {viendra chercher|passera prendre} {votre carte coupée|la carte bancaire|l’ancienne carte} {dans l’heure|à votre domicile}.',
      '{Cette opération|La procédure} {expire|prend fin} {dans <jours> heures|ce soir à minuit}, {après quoi|ensuite} {la perte ne sera plus remboursée|le compte est clos}.',
    ],
    [
      '{Dossier|Référence} <commande>, {ne pas communiquer|confidentiel|à rappeler}.',
      '{Ceci est un message automatique|Message de sécurité|Merci de votre confiance}, <marque>.',
      '{Votre conseiller|Le service fraude|L’équipe sécurité}, {joignable au <phone>|à votre écoute}.',
    ],
  ],
  blackmail: [
    [
      '{Bonjour|Salut|Écoute bien}, {j’ai piraté|j’ai infecté|je contrôle} {votre appareil|ton téléphone|votre ordinateur} {il y a quelques mois|depuis <jours> jours|par un site pour adultes}.',
      '{J’ai une vidéo|J’ai enregistré|Je possède des images} de {toi nu|vous devant la webcam|vos moments intimes}.',
      '{Brigade de protection des mineurs|Direction de la police judiciaire|Convocation en justice} : {vous faites l’objet de poursuites|une procédure est ouverte contre vous} {pour consultation d’images|pour exhibition|pour cyberpornographie}.',
    ],
    [
      '{J’ai copié|Je détiens} {tous vos contacts|ta liste d’amis|votre carnet d’adresses}, {Facebook compris|famille et collègues|même ton patron}.',
      '{Si tu ne payes pas|Sans paiement|Si vous refusez}, {j’envoie tout|la vidéo part|je publie} {à ta famille|à tous vos contacts|sur YouTube} {dans <jours> heures|ce soir}.',
      '{Vous devez répondre|Transmettez vos justifications} {sous <jours> heures|par mail à <email>} {faute de quoi|sinon} {un mandat d’arrêt|votre dossier aux médias}.',
    ],
    [
      '{Envoie|Versez|Payez} <prix> € en {bitcoin|crypto|BTC} {à cette adresse : <wallet>|sur mon portefeuille <wallet>|ci-dessous}.',
      '{Achète|Va prendre} {des recharges PCS|des coupons Transcash|une carte prépayée} de <prix> € et {donne-moi les codes|envoie la photo}.',
      '{Une amende|Un règlement à l’amiable|Une caution} de <prix> € {éteint les poursuites|clôt le dossier}, {virement uniquement|à régler aujourd’hui}.',
    ],
    [
      '{Ne préviens pas la police|Inutile de porter plainte|N’essayez pas de répondre}, {je suis à l’étranger|on ne peut pas me tracer|l’adresse est jetable}.',
      '{Dès que c’est payé|Après le paiement}, {j’efface tout|tout sera supprimé}, {tu as ma parole|vous n’entendrez plus parler de moi}.',
      '{Contacte-moi|Réponds} {sur <handle>|à <email>} {vite|tout de suite|avant minuit}.',
    ],
  ],
  romance_scam: [
    [
      '{Bonjour mon ange|Coucou ma chérie|Mon cœur|Bonjour mon amour}, {tu as bien dormi|je pense à toi|tu me manques déjà}.',
      '{Je suis|On m’appelle} {ingénieur|chirurgien|militaire|capitaine} {sur une plateforme|en mission à <ville>|pour l’ONU}, {veuf|divorcé} {avec une fille|depuis <jours> ans}.',
      '{Je n’ai jamais ressenti|C’est la première fois que je ressens} {cela|un tel amour} {depuis le décès de ma femme|pour quelqu’un}.',
    ],
    [
      '{Je veux venir|Je prends l’avion|J’arrive} {te voir|pour toi|à <ville>} {bientôt|le mois prochain|dans <jours> jours}.',
      '{Mon compte est bloqué|La banque a gelé mes avoirs|Ma carte ne passe pas}, {c’est provisoire|à cause de l’héritage|le temps d’une vérification}.',
      '{Ma fille est à l’hôpital|J’ai eu un accident|On m’a arrêté à la douane}, {il faut payer|on me demande} <prix> € {avant ce soir|pour l’opération|d’amende}.',
    ],
    [
      '{Peux-tu m’aider|Tu es la seule|Je te rembourse} {mon amour|dès mon retour|avec les intérêts} {?|, je te le jure.|, fais-moi confiance.}',
      '{Fais un virement|Envoie} à {mon avocat|mon ami|l’agent}, {compte <iban>|le compte est à son nom}.',
      '{Prends des cartes|Achète des coupons} {Steam|Apple|PCS} de <frais> € et {gratte|envoie} {les codes|les photos des codes}.',
    ],
    [
      '{Écris-moi|On parle} {sur <handle>|sur Telegram|au <phone>}, {ici on nous surveille|je quitte le site}.',
      '{N’en parle à personne|C’est notre secret|Ta famille est jalouse}, {ils ne comprendraient pas|notre amour est plus fort}.',
      '{Je t’embrasse|Mille baisers|Ton homme pour toujours}.',
    ],
  ],
  ransomware: [
    [
      '{Tous vos fichiers|Vos données|Vos serveurs} {ont été chiffrés|sont cryptés|sont verrouillés} par <marque>.',
      '{!!! ATTENTION !!!|LISEZ CECI|À LIRE ABSOLUMENT} : {votre réseau|votre entreprise|votre système} {a été pénétré|est compromis}.',
    ],
    [
      '{Nous avons copié|Ont été téléchargés} <surface> Go de {documents|données} {confidentiels|de vos clients|comptables}.',
      '{N’éteignez pas|Ne redémarrez pas|N’utilisez pas d’outil tiers}, {vous perdriez tout|les fichiers seraient détruits}.',
    ],
    [
      '{Le prix|La rançon|Le déchiffrement} {est de|coûte} <prix> $ en {bitcoin|monero}, {double|doublé} {après <jours> jours|passé ce délai}.',
      '{Payez|Envoyez les fonds} à <wallet> {et envoyez la preuve|puis attendez la clé}.',
    ],
    [
      '{Contactez-nous|Écrivez} à <email> {avec votre identifiant|en indiquant} <commande>.',
      '{La clé|L’outil} {sera remis|vous sera envoyé} {dès paiement|en une heure}, {deux fichiers|un test} {gratuit|gratuits}.',
      '{Sans réponse|Sans paiement}, {tout sera publié|vos données seront vendues} {sur notre blog|sur <url>}.',
    ],
  ],
}
