import { offerCopying } from './copying.ts'
import { focusTitle } from './focus-title.ts'
import { offerCodeKeeping } from './keep-code.ts'
import { offerCopies } from './keep-copy.ts'
import { offerPrinting } from './printing.ts'
import { offerQuickExit } from './quick-exit.ts'
import { offerBank } from './recent-transfer.ts'
import { registerWorker } from './register-worker.ts'
import { splitPastedDates } from './split-dates.ts'

/** What a browser with scripts adds to pages that work without them. */
focusTitle()
offerCopying()
offerPrinting()
offerCodeKeeping()
offerCopies()
offerQuickExit()
offerBank()
splitPastedDates()

// A page brought back whole by the « back » button may show what has been deleted since.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload()
})

window.addEventListener('load', registerWorker)
