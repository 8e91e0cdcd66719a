import type { StoredEvidence } from './public.ts'

/** Where files are posted, one form or one request each: outside the worker's reach, so that no file passes through it. */
export const uploadPath = '/preuves'

/** Why a file was not kept: in the address of the page the browser is led back to, or in the answer to a script. */
export type FileProblem =
  | 'vide'
  | 'trop-gros'
  | 'trop-nombreux'
  | 'plus-de-place'
  | 'aucun'
  | 'deja-envoye'
  | 'interrompu'

/** The answer to a script, which says that it accepts `application/json`; a browser is led back to the page instead. */
export type UploadAnswer = { readonly file: StoredEvidence } | { readonly problem: FileProblem }
