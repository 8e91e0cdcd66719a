/** Lanes and proposals are counted exactly below this; at it, there may be more. Costs the same whatever the size. */
export const countCap = 1000
