/** What a file leaves in the context (`spec/entries.md` section 8). */
export const fileOutputs = [
  ['Name', 'String'],
  ['Size', 'Number'],
  ['EntryID', 'String'],
  ['Extension', 'String'],
  ['Info', 'String'],
  ['Type', 'String'],
  ['MD5', 'String'],
  ['SHA1', 'String'],
  ['SHA256', 'String'],
  ['SHA512', 'String'],
  ['SSDeep', 'String'],
].map(([member = '', type = '']) => ({ contextPath: `File.${member}`, type }));
