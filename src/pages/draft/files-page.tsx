import { uploadPath } from '#contract/upload.ts'
import type { FilesQuestion, FormSection } from '#domain/form/definition.ts'
import { firstOf } from '#domain/form/fields.ts'
import type { Locale } from '#domain/locale.ts'
import { respond } from '../frame/respond.tsx'
import { type PageRequest, type PostRequest, seeOther } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { FileRow } from '../ui/file-row.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { FilesToSend, ReceivedFiles } from './files-fields.tsx'
import type { OpenDraft } from './open-draft.ts'
import { QuestionHelp, questionForm, ReturnField } from './question-page.tsx'
import { StillSending } from './still-sending.tsx'
import { draftTexts } from './texts.ts'
import { uploadTexts } from './upload-texts.ts'

interface FilesPlace {
  readonly section: FormSection
  readonly question: FilesQuestion
}

/** Files go to the server as they are added, past the worker; the rest of the draft stays where it lives. */
export async function filesPage(
  asked: PageRequest,
  open: OpenDraft,
  { section, question }: FilesPlace,
): Promise<Response> {
  const { locale, host } = asked
  const { addresses, form, draft } = open
  const texts = draftTexts[locale]
  const files = await host.evidence.list(draft.evidenceBag)
  const problem = problemText(asked)
  const at = form.sections.indexOf(section) + 1
  const here = addresses.question(section.id, question.id)
  return respond(asked, {
    title: [question.label[locale], section.title[locale]],
    isPrivate: true,
    isError: problem !== undefined,
    progress: { value: at, max: form.sections.length },
    form: questionForm,
    sendsFiles: true,
    back: {
      href: addresses.tasks,
      label: texts.back,
      position: texts.position(section.title[locale], at, form.sections.length),
    },
    help: <QuestionHelp asked={asked} open={open} question={question} />,
    children: (
      <>
        {problem && (
          <ErrorSummary title={texts.sendProblems(1)} errors={[{ href: '#fichiers', text: problem }]} />
        )}
        <PageTitle title={question.label[locale]} hint={question.hint?.[locale]} />
        {!files && (
          <Notice tone="lamp" icon="wifi-off">
            <p>{texts.filesOffline}</p>
          </Notice>
        )}
        <form
          method="post"
          action={uploadPath}
          encType="multipart/form-data"
          class="flow tight"
          data-upload={JSON.stringify(uploadTexts(locale))}
        >
          <input type="hidden" name="bag" value={draft.evidenceBag} />
          <input type="hidden" name="retour" value={here} />
          <FilesToSend locale={locale} problem={problem} />
        </form>
        <form method="post" id={questionForm} action={here}>
          <input type="hidden" name="revision" value={String(draft.revision)} />
          <ReturnField asked={asked} fields={{}} />
          <ReceivedFiles question={question} files={files} locale={locale} />
          <RowToFill locale={locale} />
          <p class="unseen" role="status" data-said />
          <StillSending text={texts.stillSending} without={texts.withoutThem} />
          <Actions>
            <Button label={files?.length === 0 ? texts.noEvidence : texts.next} />
          </Actions>
        </form>
      </>
    ),
  })
}

/** Copied by the script for each file it sends. */
function RowToFill({ locale }: { readonly locale: Locale }) {
  const texts = draftTexts[locale]
  return (
    <template data-row>
      <FileRow kind="document" name="" size="" state="waiting" stateText="" sent={0}>
        <button type="button" class="plain" data-act="retry">
          {texts.retry}
          <span class="unseen" />
        </button>
        <button type="button" class="plain" data-act="remove">
          {texts.removeRow}
          <span class="unseen" />
        </button>
      </FileRow>
    </template>
  )
}

function problemText({ url, locale }: PageRequest): string | undefined {
  const problems: Readonly<Record<string, string>> = draftTexts[locale].fileProblem
  const problem = url.searchParams.get('fichier') ?? ''
  return Object.hasOwn(problems, problem) ? problems[problem] : undefined
}

/** Takes one file away and shows what is left; `undefined` when the form asks for something else. */
export async function removeAskedFile(asked: PostRequest, open: OpenDraft): Promise<Response | undefined> {
  const id = firstOf(asked.fields, 'retirer')
  if (id === '') return undefined
  await asked.host.evidence.remove(open.draft.evidenceBag, id)
  return seeOther(asked.url.pathname)
}
