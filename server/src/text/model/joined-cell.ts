/**
 * What stands in a cell of a table read from Word that is one with the cell above (vMerge): a comment, so that nothing
 * is shown twice, and that such a cell is not taken for an empty one.
 */
export const joinedCell = '<!--^-->'
