/** How many levels of lists and objects inside one cell are shown; hostile JSON nests 100,000 deep. */
export const deepestShown = 32;

/** Stands for whatever lies deeper. */
export const tooDeep = '…';
