import { expect, test } from 'vitest'
import { isAnsweredOnPhone } from './addresses.ts'

const onPhone = (path: string) => isAnsweredOnPhone(new URL(path, 'https://vigie.example'))

test.each([
  '/',
  '/en/',
  '/orientation',
  '/orientation/12',
  '/en/orientation/resultat/1200',
  '/signaler/1200',
  '/declaration',
  '/declaration/p-aaaaaaaaaaaaaaaa',
  '/en/declaration/p-aaaaaaaaaaaaaaaa/faits/debut',
  '/banque',
  '/conseils/louer',
  '/affichage',
])('the phone answers %s', (path) => expect(onPhone(path)).toBe(true))

test.each([
  '/declaration/s-aaaaaaaaaaaaaaaa',
  '/declaration/s-aaaaaaaaaaaaaaaa/relire',
  '/porter-plainte/1200',
  '/plainte',
  '/suivi',
  '/en/suivi/dossier',
  '/suivi/identite',
  '/en/suivi/plaintes',
  '/reprendre',
  '/preuves',
  '/api/reports',
  '/identite/franceconnect',
  '/sw.js',
  '/assets/public.css',
  '/bancaire',
  '/enfants',
])('the phone leaves %s to the server', (path) => expect(onPhone(path)).toBe(false))
