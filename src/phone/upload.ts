import { offerUpload } from './offer-upload.ts'
import { waitForFiles } from './still-sending.ts'

/** What a browser with scripts adds to the pages of a draft's files: each leaves at once, and none is left behind unseen. */
offerUpload()
waitForFiles()
