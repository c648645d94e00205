/** Words that begin something the first tier does not have. `var`, `let` and `const` are told apart by what follows. */
export const secondTierWords: ReadonlySet<string> = new Set(
  (
    'async await break case catch class continue debugger delete do else export extends finally for function if ' +
    'import in instanceof new return super switch this throw try void while with yield'
  ).split(' '),
);

/** JavaScript's own globals: an expression that names one is good JavaScript, but not ours. */
export const secondTierGlobals: ReadonlySet<string> = new Set(
  (
    'Array Boolean Date Error Function JSON Map Math Number Object Promise Proxy Reflect RegExp Set String Symbol ' +
    'decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval globalThis isFinite isNaN parseFloat ' +
    'parseInt unescape atob btoa console'
  ).split(' '),
);

/**
 * Methods that JavaScript's texts, lists, numbers and objects have and the first tier does not. A call of any other
 * unknown name (`val.name.indexof('x')`) throws in JavaScript too, and so simply does not select.
 */
export const secondTierMethods: ReadonlySet<string> = new Set(
  (
    'anchor apply at bind call charAt charCodeAt codePointAt copyWithin entries every fill filter find findIndex ' +
    'findLast findLastIndex flat flatMap forEach hasOwnProperty isPrototypeOf keys lastIndexOf localeCompare map match ' +
    'matchAll normalize padEnd padStart pop propertyIsEnumerable push reduce reduceRight repeat replaceAll reverse ' +
    'search shift some sort splice test exec toExponential toFixed toISOString toLocaleLowerCase toLocaleString ' +
    'toLocaleUpperCase toPrecision toReversed toSorted toSpliced trimEnd trimLeft trimRight trimStart unshift valueOf ' +
    'values with'
  ).split(' '),
);
