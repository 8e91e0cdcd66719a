import { describe, expect, it } from 'vitest'
import { readingView } from '../reading-view.ts'
import { address, addressKey, namesStreet } from './postal-address.ts'

const found = (text: string): string[] => address.find!(readingView(text)).map(({ value }) => value)

describe('postal addresses in a text', () => {
  it.each([
    '12 rue des Lilas, 75011 Paris',
    '12, rue des Lilas 75011 Paris',
    '12 rue des Lilas 75011 PARIS',
    '12 RUE DES LILAS 75011 PARIS',
    '12 bis rue des Lilas, 75011 Paris',
    '12bis rue des Lilas, 75011 Paris',
    '12 ter, rue des Lilas, 75011 Paris',
    '12 B rue des Lilas, 75011 Paris',
    '12 avenue Jean-Jaurès, 33000 Bordeaux',
    '12 av. Jean Jaurès, 33000 Bordeaux',
    '12 av Jean Jaurès 33000 Bordeaux',
    '112 boulevard Victor-Hugo, 06000 Nice',
    '112 bd Victor Hugo, 06000 Nice',
    '112 Bld Victor Hugo 06000 Nice',
    '5 place de la République, 44000 Nantes',
    '3 impasse du Moulin, 31000 Toulouse',
    '8 chemin de la Côte, 38500 Voiron',
    '8 route de Lyon, 38500 Voiron',
    '8 rte de Lyon 38500 Voiron',
    '10 cours Gambetta, 34000 Montpellier',
    '45 rue du Faubourg Saint-Antoine, 75011 Paris',
    '2 quai de la Loire, 75019 Paris',
    '7 allée des Peupliers, 59650 Villeneuve-d’Ascq',
    '1 square Émile Zola, 75015 Paris',
    '4 rue du Général de Gaulle, 62000 Arras',
    '4 rue Pasteur, 69005 Lyon',
    '4 rue Pasteur 69 005 Lyon',
    '4 rue Pasteur, 97400 Saint-Denis',
    '4 rue Pasteur, 60200 La Croix-Saint-Ouen',
    '4 rue Pasteur, 92130 Issy-les-Moulineaux',
    '4 rue Pasteur, bât. B, 69005 Lyon',
    '4 rue Pasteur, appt 12, 69005 Lyon',
    '14 bis rue des Tanneurs, 69005 Lyon',
    '6 passage Brady, 75010 Paris',
    '9 sentier des Dames, 92140 Clamart',
    '15 rue Jean-Baptiste Clément, 94200 Ivry-sur-Seine',
    '21 lotissement Les Pins, 40130 Capbreton',
    '18 promenade des Anglais, 06000 Nice',
    '4 rue Pasteur',
    '12 rue des Lilas',
    '112 boulevard Victor-Hugo',
    'rue des Lilas, 75011 Paris',
  ])('%j', (text) => {
    expect(found(text)).toEqual([text])
    expect(found(`J’habite ${text}.`)).toEqual([text])
    expect(found(`La visite est au ${text}, merci`)).toEqual([text])
  })

  it('reads over a line break', () =>
    expect(found('Adresse :\n12 rue des Lilas\n75011 Paris')).toEqual(['12 rue des Lilas 75011 Paris']))

  it.each([
    'Paris',
    '75011 Paris',
    'à Lyon',
    'Lyon 3e',
    'Bordeaux centre',
    'région parisienne',
    'dans la rue',
    'la rue est longue',
    'rue des Lilas',
    'je suis à la rue',
    'coin de la rue',
    'au bout de la rue à gauche',
    'la place du village',
    'une place de parking',
    '2 places de concert',
    '450 € la place',
    'place 12',
    'sur place',
    'en place depuis 3 mois',
    '3 cours de piano',
    '12 cours de chant',
    'au cours de la semaine',
    'en cours',
    'en route',
    '2 h de route',
    'route 66',
    'faire 12 km de route de nuit',
    'passage en caisse',
    'de passage',
    '10 passages par jour',
    'le square',
    'le quai',
    'quai 12',
    'la voie lente',
    'résidence principale',
    'ma résidence',
    'carte de résidence',
    'cité plus haut',
    'avenue',
    'bd',
    'av 2026',
    '12/03 rue',
  ])('none in %j', (text) => expect(found(text)).toEqual([]))
})

describe('addresses compared', () => {
  it.each([
    ['12 av. Jean-Jaurès, 33000 BORDEAUX', '12, avenue Jean Jaurès 33000 Bordeaux'],
    ['5 pl. de la République', '5 place de la Republique'],
  ])('%s equals %s', (one, other) => expect(addressKey(one)).toBe(addressKey(other)))

  it.each(['Lyon', '69005 Lyon', 'Studio à Paris', 'la place du village', 'près de la gare', ''])(
    '%j names no street',
    (text) => expect(namesStreet(text)).toBe(false),
  )
})
