import fc from 'fast-check'
import { proofTimes } from './proof-times.ts'

fc.configureGlobal({ numRuns: 100 * proofTimes })
