import type { FilingAct } from '#domain/filing/status.ts'
import { KeepCopy } from '../copies/keep-copy.tsx'
import { respond } from '../frame/respond.tsx'
import type { FollowUpView } from '../host.ts'
import { hereIn, type PageRequest } from '../page-request.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { LinkRow } from '../ui/link-row.tsx'
import { LinkRows } from '../ui/link-rows.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { complaintsPath } from './complaints-page.tsx'
import { FileContent, questionOf } from './file-content.tsx'
import { followUpTexts } from './texts.ts'
import { ToldIdentifiers } from './told-identifiers.tsx'

/** What we expect from the person first, then what was done and what comes, then the messages. */
export async function filePage(asked: PageRequest, file: FollowUpView): Promise<Response> {
  const { locale, host } = asked
  const told = file.acts.includes('correct') ? await host.followUp?.told() : []
  const complaints = file.kind === 'complaint' ? await host.followUp?.complaints() : undefined
  const texts = followUpTexts[locale]
  const status = file.publicStatus.sentence[locale]
  return respond(asked, {
    title: [status, texts.mine[file.kind]],
    isPrivate: true,
    back: { href: hereIn(asked, '/'), label: texts.home },
    help: <Acts asked={asked} file={file} hasOthers={complaints !== undefined && complaints.length > 1} />,
    children: (
      <>
        <PageTitle
          eyebrow={`${texts.mine[file.kind]} ${file.reference}`}
          title={status}
          hint={questionOf(file) ? undefined : texts.nothingToDo}
        />
        {asked.url.searchParams.has('envoye') && (
          <Notice tone="ok">
            <p>{texts.said}</p>
          </Notice>
        )}
        {asked.url.searchParams.has('change') && (
          <Notice tone="lamp" icon="circle-alert">
            <p>{texts.changedMeanwhile}</p>
          </Notice>
        )}
        <FileContent
          asked={asked}
          file={file}
          reply={<ButtonLink href={hereIn(asked, '/suivi/dossier/repondre')} label={texts.reply} />}
          ticks={hereIn(asked, '/suivi/dossier')}
        />
        <ToldIdentifiers asked={asked} told={told ?? []} />
        <KeepCopy copy={{ file }} locale={locale} />
      </>
    ),
  })
}

interface ActsProps {
  readonly asked: PageRequest
  readonly file: FollowUpView
  readonly hasOthers: boolean
}

function Acts({ asked, file, hasOthers }: ActsProps) {
  const texts = followUpTexts[asked.locale]
  const may = (act: FilingAct) => file.acts.includes(act)
  return (
    <form method="post" action={hereIn(asked, '/suivi/fermer')}>
      <LinkRows quiet>
        {may('add') && (
          <LinkRow href={hereIn(asked, '/suivi/dossier/ajouter')} label={texts.add} icon="plus" />
        )}
        {may('correct') && (
          <LinkRow href={hereIn(asked, '/suivi/dossier/corriger')} label={texts.correct} icon="pencil" />
        )}
        {hasOthers && (
          <LinkRow href={hereIn(asked, complaintsPath)} label={texts.otherComplaints} icon="file-text" />
        )}
        <LinkRow submit={{ name: 'fermer', value: 'oui' }} label={texts.close} icon="log-out" />
      </LinkRows>
    </form>
  )
}
