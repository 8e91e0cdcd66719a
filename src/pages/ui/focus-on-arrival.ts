/** Where the reader stands when the page opens: without JavaScript too. */
export const focusOnArrival = { autofocus: true, tabIndex: -1 } as const
