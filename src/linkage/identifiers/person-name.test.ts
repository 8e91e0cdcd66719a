import { describe, expect, it } from 'vitest'
import { readingView } from '../reading-view.ts'
import { heardName, name, nameKey } from './person-name.ts'

const found = (text: string): string[] => name.find!(readingView(text)).map(({ value }) => value)

describe('names in a text', () => {
  it.each([
    ['Titulaire : Marc Delattre', 'Marc Delattre'],
    ['titulaire du compte : DELATTRE Marc', 'DELATTRE Marc'],
    ['Bénéficiaire : Sonia Ferrand', 'Sonia Ferrand'],
    ['beneficiaire sonia ferrand', undefined],
    ['Bénéficiaire: sonia ferrand.', 'sonia ferrand'],
    ['Bénéficiaire à chaque fois : Olga Petrenko', 'Olga Petrenko'],
    ['au nom de Hélène Marchetti', 'Hélène Marchetti'],
    ['au nom de hélène marchetti, merci', 'hélène marchetti'],
    ['AU NOM DE KARIM BELKACEM', 'KARIM BELKACEM'],
    ['au nom de M. Jean Dupuis', 'Jean Dupuis'],
    ['au nom de Jean-Pierre Le Goff', 'Jean-Pierre Le Goff'],
    ['Nom : Durand', 'Durand'],
    ['Nom du bénéficiaire : Paul Roche', 'Paul Roche'],
    ['Je m’appelle Kevin', 'Kevin'],
    ['je m’appelle Kevin Marchand et je vends', 'Kevin Marchand'],
    ['Il s’appelle Didier Rocher', 'Didier Rocher'],
    ['elle s’appelait Nadia', 'Nadia'],
    ['il s’appelait soi-disant Michael Brandt', 'Michael Brandt'],
    ['se faisant appeler Kevin Marchand', 'Kevin Marchand'],
    ['un dénommé Franck Olivier', 'Franck Olivier'],
    ['un certain Paul Vernier', 'Paul Vernier'],
    ['une certaine Mme Leroy', 'Leroy'],
    ['M. Durand', 'Durand'],
    ['Mme Garnier', 'Garnier'],
    ['Mr Desmond Okafor', 'Desmond Okafor'],
    ['Monsieur de La Tour', 'La Tour'],
    ['Mademoiselle Inès Roux', 'Inès Roux'],
    ['Maître Antoine Kouassi, notaire', 'Antoine Kouassi'],
    ['Dr Patrick Lawson', 'Patrick Lawson'],
    ['Madame D’Almeida', 'D’Almeida'],
    ['Cordialement,\nPhilippe Dupré', 'Philippe Dupré'],
    ['Cordialement, Sophie', 'Sophie'],
    ['Bien cordialement\n\nJ. Morel', 'J. Morel'],
    ['Bonjour Claire,', 'Claire'],
    ['Chère Anne, votre dossier', 'Anne'],
    ['Le propriétaire, Stéphane Vidal, m’a écrit', 'Stéphane Vidal'],
    ['le vendeur Marc Petit', 'Marc Petit'],
    ['mon « conseiller » Thomas Weber', 'Thomas Weber'],
    ['Je suis Léa du service RH', 'Léa'],
    ['virement de 700 € à Lucas Petit', 'Lucas Petit'],
    ['au profit de Mehdi Charef', 'Mehdi Charef'],
    ['Contact : Corinne Blanc', 'Corinne Blanc'],
    ['demander M. Castaing', 'Castaing'],
    ['Agent : Léo Costa', 'Léo Costa'],
  ])('%j gives %j', (text, value) => expect(found(text)).toEqual(value === undefined ? [] : [value]))

  it.each([
    'Bonjour, votre colis est en attente',
    'Bonjour Madame,',
    'Bonjour Monsieur, merci',
    'Le nom de domaine est faux',
    'Titulaire du compte : à préciser',
    'au nom de la loi',
    'au nom de ma mère',
    'Je suis joignable au téléphone',
    'Je suis à Paris',
    'je suis en déplacement',
    'Monsieur, je vous écris',
    'Madame, Monsieur,',
    'un certain temps',
    'une certaine somme',
    'Le vendeur Leboncoin ne répond pas',
    'le propriétaire ne répond plus',
    'Le propriétaire. Il est parti',
    '45 m2 au centre',
    '60 m Nord',
    'Cordialement,\nLe service client',
    'Cordialement',
    'Paris, le 12 mars',
    'IBAN : FR76',
    'contact par mail',
    'Contact WhatsApp uniquement',
    '450 € à Paris',
    '30 € à payer',
    'Virement SEPA Banque Postale',
    'demander un devis',
    'Bénéficiaire : votre banque',
    'Nom et prénom demandés',
    'sur Instagram ou Facebook',
    'la Gendarmerie Nationale',
    'Janvier et Février',
    'MERCI DE RAPPELER',
    'Il appelle Paris',
    'appelez Monsieur',
    'Je suis Français et étudiant',
    'elle m’appelle Lundi',
    'M. ou Mme',
  ])('none in %j', (text) => expect(found(text)).toEqual([]))
})

describe('names compared', () => {
  it.each([
    ['M. Jean-Pierre DUPONT', 'dupont jean pierre'],
    ['Hélène de la Tour', 'Tour, Hélène'],
    ['van den Berg Karl', 'Karl Berg'],
  ])('%s equals %s', (one, other) => expect(nameKey(one)).toBe(nameKey(other)))

  it.each([
    ['Philippe Gauthier', 'Filipe Gautier'],
    ['Cristophe Thomas', 'Christophe Toma'],
    ['Stéphanie Renault', 'Stefanie Reno'],
    ['Michel Lefèvre', 'Michelle Lefevre'],
  ])('%s sounds like %s', (one, other) => expect(heardName(one)).toBe(heardName(other)))

  it.each([
    ['Marc Petit', 'Marc Grand'],
    ['Anne Durand', 'Anna Martin'],
  ])('%s does not sound like %s', (one, other) => expect(heardName(one)).not.toBe(heardName(other)))
})
