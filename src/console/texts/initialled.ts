/** « Lucie Roche » in a narrow column: « L. Roche ». A name of one word stays whole. */
export const initialled = (name: string): string => name.replace(/^(\p{L})\S*\s+(?=\S)/u, '$1.\u00a0')
