import type { PageVisitor, VisitedPage } from './page-visitor.ts'

/** From the page that says what a filing is to its parts; `shared`: others use the device, and a code comes first. */
export async function beginDraft(
  person: PageVisitor,
  from: VisitedPage,
  device: 'own' | 'shared' = 'own',
): Promise<VisitedPage> {
  const asked = await person.send(from)
  return person.send(asked, { appareil: device === 'own' ? 'seul' : 'partage' })
}
