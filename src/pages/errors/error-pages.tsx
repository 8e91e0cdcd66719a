import type { Fields } from '#domain/form/fields.ts'
import { readAddress } from '../addresses.ts'
import { respond } from '../frame/respond.tsx'
import type { PagesHost } from '../host.ts'
import { hereIn, type PageRequest } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { Button } from '../ui/button.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { errorTexts } from './texts.ts'
import { TypedBefore } from './typed-before.tsx'

type Failure = { readonly status: 404 | 413 } | { readonly status: 500; readonly reference: string }

/** An address that leads nowhere, more than is read, or a mistake of ours: said in words, with a way on. */
export function pageForError(host: PagesHost, request: Request, failure: Failure): Response {
  const url = new URL(request.url)
  const asked: PageRequest = { host, url, ...readAddress(url.pathname), params: {} }
  if (failure.status === 413) return sentTooMuch(asked, 'too_large')
  const texts = errorTexts[asked.locale]
  const [title, text] =
    failure.status === 404 ? [texts.notFoundTitle, texts.notFoundText] : [texts.failedTitle, texts.failedText]
  return respond(asked, {
    title: [title],
    status: failure.status,
    help: <WaysOn asked={asked} />,
    children: (
      <>
        <PageTitle title={title} hint={text} />
        {failure.status === 500 && <p>{texts.failedReference(failure.reference)}</p>}
        <Actions>
          <ButtonLink href={hereIn(asked, '/')} label={texts.home} />
        </Actions>
      </>
    ),
  })
}

/** More text than a page takes: nothing of it was read. */
export function sentTooMuch(asked: PageRequest, state: 'too_large' | 'unreadable'): Response {
  const texts = errorTexts[asked.locale]
  const [title, text] =
    state === 'too_large'
      ? [texts.tooLargeTitle, texts.tooLargeText]
      : [texts.unreadableTitle, texts.unreadableText]
  return respond(asked, {
    title: [title],
    status: state === 'too_large' ? 413 : 400,
    isPrivate: true,
    help: <WaysOn asked={asked} />,
    children: <PageTitle title={title} hint={text} />,
  })
}

/** The browser did not say where the form comes from: the same form again, all of it kept, sent from a page of ours. */
export function sendAgain(asked: PageRequest, fields: Fields): Response {
  const texts = errorTexts[asked.locale]
  return respond(asked, {
    title: [texts.againTitle],
    status: 403,
    isPrivate: true,
    children: (
      <form method="post" action={asked.url.pathname + asked.url.search} class="flow">
        <PageTitle title={texts.againTitle} hint={texts.againText} />
        {Object.entries(fields).flatMap(([name, values]) =>
          values.map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
        )}
        <Actions>
          <Button label={texts.again} />
        </Actions>
      </form>
    ),
  })
}

/** The draft is not here any more: nothing is said of it, and what was being typed is given back. */
export function lostDraft(asked: PageRequest, fields: Fields = {}): Response {
  const texts = errorTexts[asked.locale]
  return respond(asked, {
    title: [texts.lostTitle],
    status: 410,
    isPrivate: true,
    help: <WaysOn asked={asked} />,
    children: (
      <>
        <PageTitle title={texts.lostTitle} hint={texts.lostText} />
        <TypedBefore locale={asked.locale} fields={fields} />
        <Actions>
          <ButtonLink href={hereIn(asked, '/reprendre')} label={texts.resume} kind="line" />
          <ButtonLink href={hereIn(asked, '/orientation')} label={texts.begin} kind="line" />
        </Actions>
      </>
    ),
  })
}

function WaysOn({ asked }: { readonly asked: PageRequest }) {
  const texts = errorTexts[asked.locale]
  return (
    <LinkRows quiet>
      <LinkRow href={hereIn(asked, '/suivi')} label={texts.follow} icon="history" />
      <LinkRow href={hereIn(asked, '/discussion')} label={texts.people} icon="message-circle" />
    </LinkRows>
  )
}
