/** Characters of an expression's own text. */
export const longestExpression = 100_000;

/** Nesting of an expression as written: parentheses, brackets, conditionals, prefix operators. */
export const deepestExpression = 100;

/** Characters that any step of an evaluation, or an interpolation, may produce. */
export const longestText = 8 * 1024 * 1024;

/** Items that any step of an evaluation may produce. */
export const longestList = 1_000_000;

/** Nesting of a list that is turned into text (`[['a']] + ''`). */
export const deepestListAsText = 100;

/** Steps of a {@link Budget}: 100,000 items by 200 nodes of an expression, in about a second. */
export const mostSteps = 20_000_000;
