import type { Reading } from './reading-view.ts'

/** Who speaks: the author in a message, an advert or a call told word for word; the victim in what they tell of it. */
export type Voice = 'author' | 'victim'

/** From `start` until `end` of the reading, one voice. */
export interface VoicePassage {
  readonly start: number
  readonly end: number
  readonly voice: Voice
}

const other = (voice: Voice): Voice => (voice === 'author' ? 'victim' : 'author')

/** Things done to the person, and things only a victim says of the author. */
const told =
  /\b(?:(?:il|elle|on|ils|elles|qui|vendeur|vendeuse|acheteur|acheteuse|escroc|individu|homme|femme|personne|conseiller|proprietaire)s? (?:m'(?:a|ont|avai)|me |nous (?:a|ont) )|m'(?:a|ont|avait|avaient) (?:ete |aussi |alors |ensuite |meme |donc |bien )?(?:demand|contact|appel|rappel|envoy|dit|ecrit|promis|fait|menac|pris|vol|reclam|donn|repondu|bloqu|propos|expliqu|assur|rembours|vir|pay|indiqu|fourni|transf)|(?:arnaqu(?:e|ee|es|eur|eurs)|escroquer[a-z]*|escrocs?|porte(?:r)? plainte|depos[a-z]+ plainte|(?:faux|fausse) [a-z]{3,}|soi-disant|se (?:faisait|faisant|fait) (?:passer|appeler)|se disait|ressemblait|j'y ai|s'est present[a-z]+|se presentant|un inconnu|le (?:pirate|hacker)|je (?:vous )?signale|(?:mon|ma|mes|notre|nos|son) [a-z]+(?: [a-z]+){0,2} (?:a|ont) (?:ete )?(?:pirat|hack|vole|usurp|debit|bloqu|arnaqu)[a-z]*)(?![a-z]))/g
const done =
  /\b(?:j'(?:ai|avais) (?:ete|recu|paye|verse|vire|regle|perdu|clique|donne|communique|transmis|porte|depose|appele|rappele|contacte|vendu|achete|commande|reserve|envoye|repondu|signale|bloque|fait|effectue|trouve|vu|compris|voulu|cru|decouvert|constate|saisi|rempli|rencontre|mis|pris|discute|echange|demande|essaye|note|garde|refuse)(?![a-z])|je (?:lui|leur) ai|je (?:souhaite|veux|voudrais|viens|tiens a) (?:vous )?(?:signal|port|depos|declar)|je vous signale|je me suis|nous avons (?:ete|paye|verse|vire|recu)|(?:le|la|du|au|un|une|ce|cet|cette) (?:pretendue? |soi-disant )?(?:vendeu(?:r|se)|acheteu(?:r|se)|escroc|individu)(?![a-z])|l'(?:acheteu(?:r|se)|escroc|arnaqueur)(?![a-z])|(?:le sien|la sienne)(?![a-z])|ma (?:mere|grand-mere|fille|soeur|femme) a|mon (?:pere|fils|mari|frere) a|(?:ils|elles) (?:ont|avaient)(?![a-z])|on (?:lui|nous) a(?![a-z])|quelqu'un a(?![a-z])|avons (?:verse|paye|vire|recu|ete)|depuis plus|plus de nouvelles|au telephone,? (?:il|elle)|(?:debite|preleve|vire|verse)s? (?:de|depuis|sur) mon)/g
const addressed =
  /\b(?:votre|vos|vous|veuillez|cliquez|contactez|appelez|rappelez|envoyez|repondez|confirmez|ton|ta|tes|toi|tu|cordialement|urgent|merci|maman|papa|cheri|coucou|a vendre|a louer|je vends|je loue|dispo)(?![a-z])/g

/** Who speaks, when nobody says: a narrative tells what was done to somebody; what people paste is the author's. */
export function guessVoice({ folded }: Reading): Voice {
  const text = folded.slice(0, longestSign)
  const spoken = text.replace(quotedLines, '')
  // Four is enough whatever the text asks for.
  const stories = 3 * times(told, spoken, 2)
  const narrative = stories > 3 ? stories : stories + 2 * times(done, spoken, 2)
  if (narrative > 3) return 'victim'
  const calls = times(addressed, spoken, spoken.length < text.length ? 99 : 3)
  if (narrative > Math.min(3, calls)) return 'victim'
  // The person's reply above the author's message.
  return spoken.length < text.length && times(addressed, text, 99) > 2 * calls ? 'victim' : 'author'
}

function times(expression: RegExp, text: string, most: number): number {
  let count = 0
  expression.lastIndex = 0
  while (count < most && expression.test(text)) count++
  return count
}

const quotedLines = /(?:^|\n)[ \t]*>[^\n]*/g
/** Who speaks shows early. */
const longestSign = 1500

/** A quotation, a line of a conversation, a quoted reply, or the line after « voici le message : ». */
const turn = /[«»“”„"]|\n(?=[ \t]*>)|\n(?![ \t]*>)|:[ \t]*\n/g
const quotedLine = /[ \t]*>/y
/** « [12/03/2026 14:02] Moi : », « Marc : »; the name of a field or a header is no speaker. */
const speaker =
  /[ \t]*(?:\[?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?,?(?: a)? \d{1,2}[:h]\d{2}(?::\d{2})?\]?[ \t]*[-–:]?[ \t]*|\[?\d{1,2}[:h]\d{2}\]?[ \t]*[-–:]?[ \t]*)?(moi|me|vous|you|lui|elle|eux|escroc|arnaqueur|vendeur|vendeuse|acheteur|acheteuse|conseiller|proprietaire|locataire|inconnu|[a-z][a-z'-]{1,15})[ \t]?:[ \t]/y
const dated = /[ \t]*\[?\d{1,2}[/.:h-]\d{2}/y
const people =
  /^(?:moi|me|you|lui|elle|eux|escroc|arnaqueur|vendeur|vendeuse|acheteur|acheteuse|conseiller|proprietaire|locataire|inconnu)$/
/** « je lui ai répondu : « … » »: the person quotes themselves. */
const quotesSelf =
  /(?:je (?:lui|leur) (?:ai|avais) |j'ai |je (?:lui|leur) )(?:repondu|reponds|ecrit|ecris|dit|dis|envoye|laisse|demande)[^.!?\n]{0,50}$/
const announcesMessage =
  /(?:message|messages|sms|texto|mail|e-mail|courriel|annonce|texte|suivant|ci-dessous|voici|voila|recu|ecrit|disait|dit)[^.!?\n]{0,60}$/
const longestQuote = 3000

/** The passages of a text by who speaks, in order and without holes; linear, whatever the quotes that never close. */
export function voicesIn({ folded }: Reading, voice: Voice): VoicePassage[] {
  const passages: VoicePassage[] = []
  let current: Voice = voice
  let since = 0
  const switchTo = (next: Voice, at: number): void => {
    if (next === current) return
    if (at > since) passages.push({ start: since, end: at, voice: current })
    current = next
    since = at
  }
  // The voice outside of quotes on this line, and where an open quote began.
  let line: Voice = voice
  let quote = -1
  let pasted = false
  const beginLine = (at: number): void => {
    quotedLine.lastIndex = at
    speaker.lastIndex = at
    dated.lastIndex = at
    if (quotedLine.test(folded)) {
      line = other(voice)
      pasted = false
    } else {
      const name = speaker.exec(folded)?.[1]
      if (name && (people.test(name) || dated.test(folded)))
        line = /^(?:moi|me|you)$/.test(name) ? 'victim' : 'author'
      else if (folded[at] === '\n' || !inConversation) line = pasted ? 'author' : voice
    }
    switchTo(line, at)
  }
  const inConversation = /(?:^|\n)[^\n:]{0,30}(?:moi|me) ?: /.test(folded)
  beginLine(0)
  turn.lastIndex = 0
  for (let match = turn.exec(folded); match; match = turn.exec(folded)) {
    const [sign, at] = [match[0], match.index]
    if (sign.includes('\n')) {
      const isBlank = folded[at + sign.length] === '\n'
      if (quote >= 0 && (isBlank || at - quote > longestQuote)) quote = -1
      if (isBlank) pasted = false
      if (
        sign[0] === ':' &&
        voice === 'victim' &&
        announcesMessage.test(folded.slice(Math.max(0, at - 80), at))
      )
        pasted = true
      if (quote < 0) beginLine(at + sign.length)
      continue
    }
    const closes = quote >= 0 && sign !== '«' && sign !== '“' && sign !== '„'
    if (closes) {
      quote = -1
      switchTo(line, at + 1)
    } else if (quote < 0 && sign !== '»' && sign !== '”' && line === 'victim') {
      quote = at
      const isOwn = quotesSelf.test(folded.slice(Math.max(0, at - 80), at))
      switchTo(isOwn ? 'victim' : 'author', at + 1)
    }
  }
  passages.push({ start: since, end: folded.length, voice: current })
  return passages
}
