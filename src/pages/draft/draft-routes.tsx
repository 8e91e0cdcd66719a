import type { Routes } from '../page-request.ts'
import { postQuestion, showQuestion } from './answer-question.ts'
import { checkPage, postSend } from './check-page.tsx'
import { beginDraft, listDrafts } from './draft-lists.tsx'
import { elsewherePage, postClose, postElsewhere } from './elsewhere-pages.tsx'
import {
  complainPage,
  identifyPage,
  laterPage,
  postComplain,
  postRemove,
  removePage,
} from './leaving-pages.tsx'
import { withDraft } from './open-draft.ts'
import { postRenew, renewPage } from './renew-page.tsx'
import { postRow, showRow } from './row-page.tsx'
import { tasksPage } from './tasks-page.tsx'

export function draftRoutes({ get, post }: Routes): void {
  get('/declaration', listDrafts)
  post('/declaration', (asked) => beginDraft(asked, 'report'))
  post('/plainte', (asked) => beginDraft(asked, 'complaint'))

  get('/declaration/:id', (asked) => withDraft(asked, tasksPage))
  get('/declaration/:id/relire', (asked) => withDraft(asked, checkPage))
  post('/declaration/:id/envoyer', (asked) => withDraft(asked, postSend))
  get('/declaration/:id/plus-tard', (asked) => withDraft(asked, laterPage))
  get('/declaration/:id/autre-appareil', (asked) => withDraft(asked, elsewherePage))
  post('/declaration/:id/autre-appareil', (asked) => withDraft(asked, postElsewhere))
  post('/declaration/:id/fermer', (asked) => withDraft(asked, postClose))
  get('/declaration/:id/supprimer', (asked) => withDraft(asked, removePage))
  post('/declaration/:id/supprimer', (asked) => withDraft(asked, postRemove))
  get('/declaration/:id/porter-plainte', (asked) => withDraft(asked, complainPage))
  post('/declaration/:id/porter-plainte', (asked) => withDraft(asked, postComplain))
  get('/declaration/:id/identite', (asked) => withDraft(asked, identifyPage))
  get('/declaration/:id/mise-a-jour', (asked) => renewPage(asked))
  post('/declaration/:id/mise-a-jour', postRenew)

  get('/declaration/:id/:section/:question', (asked) => withDraft(asked, showQuestion))
  post('/declaration/:id/:section/:question', (asked) => withDraft(asked, postQuestion))
  get('/declaration/:id/:section/:question/:row', (asked) => withDraft(asked, showRow))
  post('/declaration/:id/:section/:question/:row', (asked) => withDraft(asked, postRow))
}
