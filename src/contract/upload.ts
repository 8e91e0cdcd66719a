import type { StoredEvidence } from './public.ts'

/** Where files are posted, by a form or one by one: outside the worker's reach, so that no file passes through it. */
export const uploadPath = '/preuves'

/**
 * A script sends one file as a body of bytes, and says in headers the bag it goes to and its name (percent-encoded): an
 * address would be kept in histories and logs.
 */
export const uploadHeaders = { bag: 'evidence-bag', name: 'file-name' } as const

/** Why a file was not kept: in the address of the page the browser is led back to, or in the answer to a script. */
export type FileProblem =
  | 'vide'
  | 'trop-gros'
  | 'trop-nombreux'
  | 'plus-de-place'
  | 'aucun'
  | 'deja-envoye'
  | 'interrompu'

/** The answer to a script; a browser that posts the page's form is led back to the page instead. */
export type UploadAnswer = { readonly file: StoredEvidence } | { readonly problem: FileProblem }
