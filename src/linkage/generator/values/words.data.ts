const list = (text: string): readonly string[] => text.trim().split(/\s+/)

export const firstNames = list(`
Marie Camille Léa Manon Chloé Emma Julie Sarah Laura Pauline Mathilde Marion Clara Anaïs Océane Lucie Justine Charlotte Audrey
Élodie Céline Émilie Aurélie Sandrine Stéphanie Nathalie Isabelle Sylvie Catherine Valérie Véronique Christine Martine Monique
Nicole Françoise Jacqueline Brigitte Corinne Laurence Thomas Nicolas Julien Alexandre Maxime Antoine Pierre Quentin Romain Hugo
Lucas Théo Nathan Louis Gabriel Arthur Jules Raphaël Paul Adam Kevin Anthony Florian Guillaume Benjamin Clément Mathieu Jérémy
Sébastien Christophe Stéphane Frédéric David Laurent Olivier Pascal Philippe Éric Thierry Patrick Michel Alain Jean Bernard
Daniel Gérard André Claude Serge Yves Karim Mehdi Yassine Mohamed Ahmed Samir Nadia Fatima Leïla Inès Aminata Fatou Moussa
Ibrahima Mamadou Koffi Yao Kouassi Awa Mariam Aïcha Serge-Alain Jean-Marc Marie-Claire Anne-Sophie Jean-Baptiste Marie-Laure
`)

export const lastNames = list(`
Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre Leroy Roux David Bertrand Morel
Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Lefevre Faure André Mercier Blanc Guérin Boyer Garnier
Chevalier François Legrand Gauthier Garcia Perrin Robin Clément Morin Nicolas Henry Roussel Mathieu Gautier Masson Marchand
Duval Denis Dumont Marie Lemaire Noël Meyer Dufour Meunier Brun Blanchard Giraud Joly Rivière Lucas Brunet Gaillard Barbier
Arnaud Martinez Gérard Roche Renard Schmitt Roy Leroux Colin Vidal Caron Picard Roger Fabre Aubert Lemoine Renaud Dumas
Lacroix Olivier Philippe Bourgeois Pierre Benoit Rey Leclerc Payet Rolland Leclercq Guillaume Lecomte Lopez Jean Dupuy
Guillot Hubert Berger Carpentier Sanchez Dupuis Moulin Louis Deschamps Huet Vasseur Perez Boucher Fleury Royer Klein Jacquet
Adam Paris Poirier Marty Aubry Guyot Carre Charles Renault Charpentier Menard Maillard Baron Bertin Bailly Hervé Schneider
Fernandez Collet Leger Bouvier Julien Prevost Millet Perrot Daniel Cousin Germain Breton Besson Langlois Rémy Le-Gall
Pelletier Leveque Perrier Leblanc Barre Lebrun Marchal Weber Mallet Hamon Boulanger Jacob Monnier Michaud Rodriguez Guichard
Gillet Etienne Grondin Poulain Tessier Chevallier Collin Chauvin Da-Silva Bouchet Gay Lemaitre Benard Marechal Humbert Reynaud
Antoine Hoarau Perret Barthelemy Cordier Pichon Lejeune Gilbert Lamy Delaunay Pasquier Carlier Laporte Diallo Traoré Koné
Coulibaly Ouattara Kouadio Benali Haddad Mansouri Cissé Diop Ndiaye Mensah Adjovi
`)

/** What lookalike sites are named after: trades and brands of fiction, and the words of official ones. */
export const siteSubjects = list(`
colis livraison suivi-colis relais-point ma-livraison douane-colis vitale-carte assurance-sante amende antai-paiement peage-auto
impot-remboursement mon-espace banque-securite espace-client conseiller-clientele compte-verif boutique-mode jardin-deco
cuisine-pro outillage-direct velo-electrique trottinette-shop console-jeux sneakers-outlet sac-luxe montres-prestige bijou-or
poele-granules bois-chauffage piscine-hors-sol matelas-confort electro-promo destockage-usine camping-car tracteur-tondeuse
location-meublee studio-etudiant residence-vacances gite-mer appart-centre livret-epargne placement-crypto trading-elite
cpf-formation prime-energie renov-habitat permis-express rencontre-serieuse
`)

export const siteTails = list(`
france fr officiel officielle direct online shop store boutique pro plus express 24h info web service services client clients
support aide portail acces connexion validation verification confirmation paiement reglement dossier suivi promo soldes outlet
premium europe national centre groupe maison
`)

/** Providers anybody has a mailbox at. The mailboxes that are made up there end in six letters drawn at random. */
export const mailProviders = list(`
gmail.com gmail.com gmail.com gmail.com outlook.fr hotmail.com hotmail.fr yahoo.fr yahoo.com proton.me laposte.net orange.fr
sfr.fr free.fr gmx.fr icloud.com mail.com zoho.com tutanota.com
`)

export const mailboxWords = list(`
contact service.client support info commande location proprietaire agence conseiller securite paiement livraison remboursement
direction gestion dossier expedition sav bureau notaire transport annonce vente reservation
`)
