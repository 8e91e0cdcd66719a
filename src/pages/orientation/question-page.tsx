import type { PublicIconName } from '#design/icons/icon-names.ts'
import type { OrientationQuestion } from '#domain/orientation/follow-up-questions.ts'
import { MOST_QUESTIONS } from '#domain/orientation/orient.ts'
import { respond } from '../frame/respond.tsx'
import { hereIn, type PageRequest } from '../page-request.ts'
import { AnswerButtons } from '../ui/answer-buttons.tsx'
import type { FamilyMark } from '../ui/family-icon.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { Question } from '../ui/question.tsx'
import { orientationTexts } from './texts.ts'
import type { Trail } from './trail.ts'

/** What an answer to « Que s’est-il passé ? » looks like. */
const marks: Readonly<Record<string, { family?: FamilyMark; icon?: PublicIconName }>> = {
  achat: { family: 'shop' },
  annonce: { family: 'ad' },
  rencontre: { family: 'romance' },
  publication: { family: 'blackmail' },
  appareil: { family: 'ransom' },
  compte: { family: 'hacking' },
  carte: { icon: 'credit-card' },
  message: { icon: 'mail' },
  autre: { icon: 'circle-question-mark' },
}

export const orientationAddress = (asked: PageRequest, trail: Trail): string =>
  hereIn(asked, trail === '' ? '/orientation' : `/orientation/${trail}`)

export function questionPage(
  asked: PageRequest,
  question: OrientationQuestion,
  position: number,
  trail: Trail,
): Response {
  const { locale } = asked
  const texts = orientationTexts[locale]
  const label = question.label[locale]
  return respond(asked, {
    title: [label, texts.section],
    progress: { value: position, max: MOST_QUESTIONS },
    back: {
      href: trail === '' ? hereIn(asked, '/') : orientationAddress(asked, trail.slice(0, -1)),
      label: texts.back,
      position: texts.position(position, MOST_QUESTIONS),
    },
    help: (
      <LinkRows quiet>
        {question.id === 'situation' && (
          <LinkRow href={hereIn(asked, '/orientation/phrase')} label={texts.describe} icon="pencil" />
        )}
        <LinkRow href={hereIn(asked, '/discussion')} label={texts.people} icon="message-circle" />
      </LinkRows>
    ),
    children: (
      <form method="post" action={orientationAddress(asked, trail)}>
        <Question
          id="reponse"
          legend={label}
          heading
          hint={question.hint?.[locale] ?? (question.id === 'situation' ? texts.choose : undefined)}
        >
          <AnswerButtons
            name="reponse"
            answers={question.choices.map(({ id, label }) => ({
              value: id,
              label: label[locale],
              ...(question.id === 'situation' && marks[id]),
            }))}
          />
        </Question>
      </form>
    ),
  })
}
