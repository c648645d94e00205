/**
 * The address that a mail gateway has wrapped in one of its own, so that it sees who clicks: Safe Links, Proofpoint v1 to
 * v3. Anything else as it is (`spec/builtin-scripts.md`, UnEscapeURLs).
 */
export function unwrapUrl(url: string): string {
  if (/^https?:\/\/[\w.-]+\.safelinks\.protection\.outlook\.com\//i.test(url))
    return decoded(parameter(url, 'url')) ?? url;
  if (/^https?:\/\/urldefense\.proofpoint\.com\/v[12]\//i.test(url)) {
    const wrapped = parameter(url, 'u')?.replaceAll('-', '%').replaceAll('_', '/');
    return decoded(wrapped) ?? url;
  }
  const third = /^https?:\/\/urldefense\.(?:com|us)\/v3\/__/i.exec(url);
  if (!third) return url;
  const from = third[0].length;
  const end = url.indexOf('__', from);
  const wrapped = url.slice(from, end === -1 ? url.length : end);
  // It writes one slash behind the scheme.
  return wrapped === '' ? url : wrapped.replace(/^(\w+:)\/(?!\/)/, '$1//');
}

function parameter(url: string, name: string): string | undefined {
  const query = url.slice(url.indexOf('?') + 1);
  const found = query.split(/&(?:amp;)?/).find((part) => part.startsWith(`${name}=`));
  return found?.slice(name.length + 1);
}

function decoded(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
