import type { StoredEvidence } from '#contract/public.ts'
import type { FilesQuestion, FormSection } from '#domain/form/definition.ts'
import { firstOf } from '#domain/form/fields.ts'
import type { Locale } from '#domain/locale.ts'
import { respond } from '../frame/respond.tsx'
import { type PageRequest, type PostRequest, seeOther } from '../page-request.ts'
import { Actions } from '../ui/actions.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { FileField } from '../ui/file-field.tsx'
import { FileList } from '../ui/file-list.tsx'
import { FileRow, type FileRowProps } from '../ui/file-row.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import type { OpenDraft } from './open-draft.ts'
import { QuestionHelp, questionForm, ReturnField } from './question-page.tsx'
import { draftTexts } from './texts.ts'

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
  const problem = texts.fileProblem[asked.url.searchParams.get('fichier') ?? '']
  const at = form.sections.indexOf(section) + 1
  const here = addresses.question(section.id, question.id)
  return respond(asked, {
    title: [question.label[locale], section.title[locale]],
    isPrivate: true,
    isError: problem !== undefined,
    progress: { value: at, max: form.sections.length },
    form: questionForm,
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
        {files === undefined ? (
          <Notice tone="lamp" icon="wifi-off">
            <p>{texts.filesOffline}</p>
          </Notice>
        ) : (
          <form method="post" action="/preuves" encType="multipart/form-data" data-upload>
            <input type="hidden" name="bag" value={draft.evidenceBag} />
            <input type="hidden" name="retour" value={here} />
            <FileField
              name="fichiers"
              label={texts.chooseFiles}
              hint={texts.filesLimit}
              error={problem}
              multiple
            />
            <Actions>
              <Button label={texts.sendFiles} kind="line" icon="upload" />
            </Actions>
            <p class="soft">{texts.filesLeave}</p>
          </form>
        )}
        <form method="post" id={questionForm} action={here}>
          <input type="hidden" name="revision" value={String(draft.revision)} />
          <ReturnField asked={asked} fields={{}} />
          {files && files.length > 0 && (
            <FileList label={question.short[locale]}>
              {files.map((file) => (
                <FileRow
                  key={file.id}
                  kind={kindOfFile(file)}
                  name={file.name}
                  size={sizeText(file.size, locale)}
                  state="received"
                  stateText={texts.received}
                >
                  <Button
                    label={texts.removeRow}
                    context={file.name}
                    kind="plain"
                    name="retirer"
                    value={file.id}
                  />
                </FileRow>
              ))}
            </FileList>
          )}
          <Actions>
            <Button label={files && files.length === 0 ? texts.noEvidence : texts.next} />
          </Actions>
        </form>
      </>
    ),
  })
}

/** Takes one file away and shows what is left; `undefined` when the form asks for something else. */
export async function removeAskedFile(asked: PostRequest, open: OpenDraft): Promise<Response | undefined> {
  const id = firstOf(asked.fields, 'retirer')
  if (id === '') return undefined
  await asked.host.evidence.remove(open.draft.evidenceBag, id)
  return seeOther(asked.url.pathname)
}

export function kindOfFile({ mediaType }: StoredEvidence): FileRowProps['kind'] {
  if (mediaType.startsWith('image/')) return 'image'
  if (mediaType.startsWith('video/')) return 'video'
  return mediaType === 'message/rfc822' ? 'mail' : 'document'
}

/** « 1,2 Mo », “48 kB”: thousands of bytes, as phones say. */
export function sizeText(bytes: number, locale: Locale): string {
  const [unit, value] =
    bytes >= 1_000_000
      ? (['megabyte', bytes / 1_000_000] as const)
      : bytes >= 1000
        ? (['kilobyte', bytes / 1000] as const)
        : (['byte', bytes] as const)
  return new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value)
}
