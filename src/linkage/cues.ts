/** What a word announces. */
export type CueTag =
  | 'platform'
  | 'street'
  | 'title'
  | 'named'
  | 'greeting'
  | 'person'
  | 'signed'
  | 'pseudonym'
  | 'advert'
  | 'reference'
  | 'parcel'
  | 'transaction'
  | 'coupon'
  | 'card'
  | 'chain'

/** A word of a reading that announces a value; offsets are the reading's. */
export interface Cue {
  readonly tag: CueTag
  readonly word: string
  readonly start: number
  readonly end: number
}

const words: Readonly<Record<CueTag, string>> = {
  platform:
    'telegram telegramme instagram insta ig snapchat snap whatsapp wathsapp watsapp facebook fb messenger tiktok tok ' +
    'signal discord skype twitter x youtube linkedin leboncoin coin lbc vinted paypal tinder badoo meetic wechat viber',
  street:
    'rue avenue av ave boulevard bd bld blvd place allee allees impasse chemin route rte quai cours square passage ' +
    'lotissement faubourg sentier hameau esplanade promenade venelle traverse montee residence cite voie',
  title: 'm mr mme mlle monsieur madame mademoiselle maitre docteur dr',
  named:
    'nom appelle appelait appellerait appeler nomme nommee nommait denomme denommee titulaire beneficiaire certain certaine suis profit contact demander demandez',
  greeting: 'bonjour bonsoir cher chere coucou salut hello dear',
  person:
    'proprietaire vendeur vendeuse acheteur acheteuse conseiller conseillere trader bailleur gerant gerante notaire chirurgien ' +
    'ingenieur escroc individu homme femme avocat avocate agent huissier livreur locataire manager courtier banquier policier technicien',
  signed: 'cordialement salutations amicalement bisous',
  pseudonym:
    'pseudo pseudonyme pseudos alias surnom utilisateur utilisatrice username profil identifiant membre',
  advert: 'annonce annonces advert',
  reference: 'ref reference references',
  parcel: 'colis suivi tracking colissimo chronopost expedition parcel livraison relay dpd ups dhl',
  transaction:
    'transaction virement virements commande order paiement txid hash tx mandat operation transfert depot',
  coupon:
    'coupon coupons transcash pcs neosurf paysafecard paysafe toneo recharge recharges steam itunes cadeau ticket tickets code codes',
  card: 'carte cb card visa mastercard chiffres terminant termine finissant finit terminaison ending',
  chain: 'sol solana phantom xmr monero xrp ripple',
}

const tags = new Map(
  Object.entries(words).flatMap(([tag, list]) =>
    list.split(' ').map((word) => [word, tag as CueTag] as const),
  ),
)
const longest = Math.max(...[...tags.keys()].map((word) => word.length))
/** By first letter, which lengths announcing words have: most words need no look-up. */
const lengths = new Int32Array(26)
for (const word of tags.keys()) lengths[word.charCodeAt(0) - 97]! |= 1 << word.length

/** What a text holds at all, so that most finders need not look. */
export interface Contents {
  /** The longest run of digits, and of letters and digits. */
  readonly digits: number
  readonly word: number
  readonly hasAt: boolean
  /** A sign that hides digits: star, bullet. */
  readonly hasStars: boolean
  /** Digits on both sides of a dot; hexadecimal digits or a colon on both sides of a colon. */
  readonly hasDottedDigits: boolean
  readonly hasColonPairs: boolean
}

/** The announcing words of a folded text, in order, and what else it holds: one pass over its characters. */
export function cuesIn(folded: string): { readonly cues: readonly Cue[]; readonly contents: Contents } {
  const cues: Cue[] = []
  let [letters, run, digits, longestRun, longestDigits] = [0, 0, 0, 0, 0]
  let [hasAt, hasStars, hasDottedDigits, hasColonPairs] = [false, false, false, false]
  for (let i = 0; i <= folded.length; i++) {
    const code = i < folded.length ? folded.charCodeAt(i) : 0
    if (code >= 97 && code <= 122) {
      letters++
      run++
      digits = 0
      continue
    }
    if (letters > 0) {
      if (letters <= longest && (lengths[folded.charCodeAt(i - letters) - 97]! >> letters) & 1) {
        const word = folded.slice(i - letters, i)
        const tag = tags.get(word)
        if (tag) cues.push({ tag, word, start: i - letters, end: i })
      }
      letters = 0
    }
    if (code >= 48 && code <= 57) {
      run++
      digits++
      if (digits > longestDigits) longestDigits = digits
      continue
    }
    if (run > longestRun) longestRun = run
    if (code === 46) hasDottedDigits ||= digits > 0 && isDigit(folded.charCodeAt(i + 1))
    else if (code === 58) hasColonPairs ||= isHex(folded.charCodeAt(i - 1)) && isHex(folded.charCodeAt(i + 1))
    else if (code === 64) hasAt = true
    else if (code === 42 || code === 0x2022) hasStars = true
    run = 0
    digits = 0
  }
  const contents = {
    digits: longestDigits,
    word: longestRun,
    hasAt,
    hasStars,
    hasDottedDigits,
    hasColonPairs,
  }
  return { cues, contents }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isHex = (code: number): boolean => (code >= 48 && code <= 58) || (code >= 97 && code <= 102)
