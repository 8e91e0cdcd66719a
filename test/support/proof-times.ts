/** A long proof repeats a test of ordinary length so many times: `npm run bench -- prove/NAME` sets it. */
export const proofTimes = Number(process.env.PROOF_TIMES ?? 1)
