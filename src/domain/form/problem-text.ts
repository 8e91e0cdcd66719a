import type { Locale, Text } from '../locale.ts'
import { formatDate } from '../wording/format-date.ts'
import { say } from '../wording/say.ts'
import type { FormDefinition, Question } from './definition.ts'
import type { Problem, ProblemCode } from './problems.ts'
import { findQuestion } from './walk.ts'

/** What we saw and what to do, in the words of the label; the same beside the field and in the summary. */
export function problemText(problem: Problem, form: FormDefinition, locale: Locale): string {
  const question = questionOf(problem, form)
  if (problem.code === 'empty' && question !== undefined) return question.empty[locale]
  return say(texts[problem.code], locale, readable(problem, locale))
}

/** The question a problem is about: inside the row when it is about one. */
function questionOf(problem: Problem, form: FormDefinition): Question | undefined {
  const question = findQuestion(form, problem.question)?.question
  if (question?.kind !== 'group' || problem.item === undefined) return question
  return question.questions.find(({ id }) => id === problem.item)
}

const dateParams = new Set(['today', 'start'])

function readable({ params = {} }: Problem, locale: Locale): Readonly<Record<string, string>> {
  const numbers = new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB')
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (dateParams.has(name)) return [name, formatDate(String(value), locale)]
      return [name, typeof value === 'number' && name === 'max' ? numbers.format(value) : String(value)]
    }),
  )
}

const texts: Readonly<Record<ProblemCode, Text>> = {
  empty: { fr: 'Répondez à cette question pour continuer.', en: 'Answer this question to continue.' },
  too_long: {
    fr: 'Ce texte est trop long : la limite est de {max} caractères. Raccourcissez-le ou joignez-le aux preuves.',
    en: 'This text is too long: the limit is {max} characters. Shorten it or add it to the evidence.',
  },
  too_many: {
    fr: 'La limite est de {max} éléments. Gardez les plus utiles et décrivez les autres dans le récit.',
    en: 'The limit is {max} items. Keep the most useful and describe the others in your account.',
  },
  not_offered: { fr: 'Choisissez une des réponses proposées.', en: 'Choose one of the answers offered.' },
  value_and_unknown: {
    fr: 'Deux réponses se contredisent : gardez ce que vous avez indiqué, ou la case cochée.',
    en: 'Two answers contradict each other: keep what you gave, or the ticked box.',
  },
  date_incomplete: {
    fr: 'Cette date est incomplète : indiquez le jour, le mois et l’année, ou choisissez une date approximative.',
    en: 'This date is incomplete: give the day, month and year, or choose a rough date.',
  },
  date_impossible: {
    fr: 'Cette date n’existe pas dans le calendrier. Vérifiez le jour et le mois.',
    en: 'This date is not in the calendar. Check the day and the month.',
  },
  month_impossible: {
    fr: 'Le mois va de 1 à 12. Vous avez écrit {month}.',
    en: 'Months go from 1 to 12. You wrote {month}.',
  },
  date_future: {
    fr: 'Cette date est dans le futur. Indiquez une date passée, au plus tard aujourd’hui.',
    en: 'This date is in the future. Give a past date, today at the latest.',
  },
  date_too_old: {
    fr: 'Cette date est antérieure à 1900. Vérifiez l’année.',
    en: 'This date is before 1900. Check the year.',
  },
  date_before_start: {
    fr: 'Cette date vient avant le début des faits ({start}). Corrigez l’une des deux.',
    en: 'This date comes before the start of the facts ({start}). Correct one of the two.',
  },
  time_impossible: {
    fr: 'Cette heure n’existe pas. Indiquez-la ainsi : 14 h 05.',
    en: 'This time does not exist. Write it like this: 14:05.',
  },
  amount_unreadable: {
    fr: 'Nous n’avons pas pu lire ce montant. Indiquez un nombre, par exemple 1 250,50.',
    en: 'We could not read this amount. Give a number, for example 1,250.50.',
  },
  amount_not_positive: {
    fr: 'Indiquez un montant supérieur à zéro.',
    en: 'Give an amount above zero.',
  },
  amount_too_large: {
    fr: 'Ce montant dépasse {max}. Vérifiez le nombre de chiffres.',
    en: 'This amount is above {max}. Check the number of digits.',
  },
  currency_unknown: { fr: 'Choisissez une devise de la liste.', en: 'Choose a currency from the list.' },
  country_unknown: { fr: 'Choisissez un pays de la liste.', en: 'Choose a country from the list.' },
  email_shape: {
    fr: 'Cette adresse mail est incomplète. Indiquez-la ainsi : nom@exemple.fr.',
    en: 'This e-mail address is incomplete. Write it like this: name@example.com.',
  },
  phone_shape: {
    fr: 'Un numéro de téléphone compte 4 à 15 chiffres. Vérifiez celui-ci.',
    en: 'A phone number has 4 to 15 digits. Check this one.',
  },
  postcode_shape: { fr: 'Le code postal compte 5 chiffres.', en: 'The postcode has 5 digits.' },
  card_tail_shape: {
    fr: 'Indiquez les 4 derniers chiffres de la carte.',
    en: 'Give the last 4 digits of the card.',
  },
  unknown_question: {
    fr: 'Une réponse ne correspond à aucune question de ce formulaire. Rouvrez votre déclaration et vérifiez-la.',
    en: 'An answer matches no question of this form. Open your account again and check it.',
  },
  wrong_shape: {
    fr: 'Nous n’avons pas pu lire cette réponse. Répondez de nouveau à la question.',
    en: 'We could not read this answer. Answer the question again.',
  },
}
