/** A text as Python's `title` has it: a letter after anything else is upper case, the others are lower (`List2Key1`). */
export function titleCase(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const [first = ''] = word;
    return first.toUpperCase() + word.slice(first.length).toLowerCase();
  });
}
