import { setMember } from '../../language/context/merge/draft.js';
import type { Json, JsonObject } from '../../language/json/json.js';
import { regularExpression } from '../../playbook/values/regular-expression.js';
import { search } from '../../playbook/values/search.js';

const unspecified = 'Unspecified';

/** What a mail's headers say of who has sent it; a header that it has not is undefined. */
export interface AuthenticationHeaders {
  /** `Authentication-Results`. */
  readonly results: string | undefined;
  /** `Received-SPF`. */
  readonly spf: string | undefined;
}

/** The results of the three checks, as the context has them: lower-case words, `Unspecified` for what is not told. */
export interface AuthenticationChecks {
  readonly SPF: JsonObject;
  readonly DKIM: JsonObject;
  readonly DMARC: JsonObject;
}

export function checksIn({ results, spf }: AuthenticationHeaders): AuthenticationChecks {
  return {
    SPF: {
      'Validation-Result':
        (results === undefined ? spf?.split(' ')[0] : first(String.raw`spf=(\w+)`, results))?.toLowerCase() ??
        unspecified,
      'Sender-IP': first(String.raw`(\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})`, results ?? spf) ?? unspecified,
      Reason: first(String.raw`\((.+)\)`, spf) ?? unspecified,
    },
    DKIM: {
      'Validation-Result': first(String.raw`dkim=(\w+)`, results)?.toLowerCase() ?? unspecified,
      'Signing-Domain': first(String.raw`dkim=(?s:.+?)[=@](\w+\.[^ ;]+)`, results) ?? unspecified,
      ...reasonOf(first(String.raw`dkim=\w+ \((.+?)\)`, results)),
    },
    DMARC: {
      'Validation-Result': first(String.raw`dmarc=(\w+)`, results)?.toLowerCase() ?? unspecified,
      Tags: tagsIn(first(String.raw`dmarc=\w+ \((.+?)\)`, results)),
      'Signing-Domain': first(String.raw`dmarc=(?s:.+)header\.from=([\w-]+\.[^; ]+)`, results) ?? unspecified,
    },
  };
}

/** The verdict on a mail by its checks: one that fails outweighs all. `overrides`: verdicts of results such as `spf-none`. */
export function verdictOn(
  { SPF, DKIM, DMARC }: AuthenticationChecks,
  overrides: ReadonlyMap<string, string>,
): string {
  const [spf, dkim, dmarc] = [SPF, DKIM, DMARC].map((check) => check['Validation-Result']);
  const override =
    overrides.get(`spf-${spf}`) ?? overrides.get(`dkim-${dkim}`) ?? overrides.get(`dmarc-${dmarc}`);
  if (override !== undefined) return override;
  const all = [spf, dkim, dmarc];
  if (all.includes('fail')) return 'Fail';
  if (spf === 'softfail' || dkim === 'policy') return 'Suspicious';
  const isOpen = ['none', 'temperror', 'permerror'].some((result) => all.includes(result));
  return isOpen || dkim === 'neutral' ? 'Undetermined' : 'Pass';
}

function first(pattern: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const match = search(regularExpression(pattern), text);
  return match.find() ? (match.group(1) ?? undefined) : undefined;
}

function reasonOf(reason: string | undefined): JsonObject {
  return reason === undefined ? {} : { Reason: reason };
}

/** `p=REJECT sp=REJECT` as an object. */
function tagsIn(text: string | undefined): JsonObject {
  if (text === undefined) return { [unspecified]: unspecified };
  const tags: Record<string, Json> = {};
  for (const tag of text.split(' ')) {
    const [name = '', value] = tag.split('=');
    if (value !== undefined) setMember(tags, name, value);
  }
  return tags;
}
