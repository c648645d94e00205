import { isJsonList, isJsonObject, type JsonObject, member } from '../../language/json/json.js';
import type { Automation, AutomationCall } from '../../playbook/automation/automation.js';
import { AutomationFailed } from '../../playbook/automation/automation-failed.js';
import { asAnyText, asList, shown } from '../../playbook/values/cast.js';
import { done, note } from '../answer.js';
import { argument, listArgument, textArgument } from '../given.js';
import { needFew, needShort } from '../limits.js';
import { checksIn, verdictOn } from './authenticity.js';

const verdicts = ['fail', 'suspicious', 'undetermined', 'pass'] as const;

/** The results of each check that may be judged otherwise. */
const results = {
  SPF: ['none', 'neutral', 'pass', 'fail', 'softfail', 'temperror', 'permerror'],
  DKIM: ['none', 'pass', 'fail', 'policy', 'neutral', 'temperror', 'permerror'],
  DMARC: ['none', 'pass', 'fail', 'temperror', 'permerror'],
} as const;

const overrides = Object.entries(results).flatMap(([check, names]) =>
  names.map((result) => ({
    argument: `${check}_override_${result}`,
    result: `${check.toLowerCase()}-${result}`,
    check,
  })),
);

/**
 * `CheckEmailAuthenticity`: whether a mail is from whom it says, by what its headers tell of SPF, DKIM and DMARC; written to
 * the `Email` of its Message-ID.
 */
export const checkEmailAuthenticity: Automation = {
  name: 'CheckEmailAuthenticity',
  description: 'Tells whether a mail is authentic, by its headers.',
  arguments: [
    {
      name: 'headers',
      description: 'The headers: objects of name and value.',
      isDefault: true,
      isArray: true,
    },
    {
      name: 'original_authentication_header',
      description: 'The header that holds the original Authentication-Results.',
    },
    ...overrides.map(({ argument: name, check }) => ({
      name,
      description: `The verdict on a mail with this result of ${check}: ${verdicts.join(', ')}.`,
    })),
  ],
  run(call) {
    const { args } = call;
    const given = listArgument(args, 'headers').filter(isJsonObject);
    needFew(given, '"headers"');
    const judged = judgements(args);
    const original = textArgument(args, 'original_authentication_header').trim();
    const authentication = original === '' ? undefined : headerNamed(given, original);
    const headers = {
      results: authentication ?? headerNamed(given, 'Authentication-Results'),
      spf: headerNamed(given, 'Received-SPF'),
    };
    if (headers.results === undefined && headers.spf === undefined)
      return written(call, given, { AuthenticityCheck: 'undetermined' });
    const checks = checksIn(headers);
    const judgement = { ...checks, AuthenticityCheck: verdictOn(checks, judged) };
    return written(call, given, judgement);
  },
};

/** The last header of a name, in any case. */
function headerNamed(headers: readonly JsonObject[], name: string): string | undefined {
  const wanted = name.toLowerCase();
  const found = headers.findLast(
    (header) => asAnyText(member(header, 'name') ?? null).toLowerCase() === wanted,
  );
  return found && needShort(asAnyText(member(found, 'value') ?? null), `The header ${name}`);
}

function judgements(args: JsonObject): ReadonlyMap<string, string> {
  const judged = new Map<string, string>();
  for (const { argument: name, result } of overrides) {
    const text = textArgument(args, name).trim().toLowerCase();
    if (text === '') continue;
    if (!verdicts.some((verdict) => verdict === text))
      throw new AutomationFailed(
        `"${name}" must be one of ${verdicts.join(', ')}, not ${shown(argument(args, name))}.`,
      );
    judged.set(result, text);
  }
  return judged;
}

/** The verdict goes to the mail of the context that has this Message-ID; where there is none, it stands by itself. */
function written({ context }: AutomationCall, headers: readonly JsonObject[], judgement: JsonObject) {
  const mails = asList(member(context, 'Email') ?? null);
  const id = headerNamed(headers, 'Message-ID') ?? '';
  const place = mails.findIndex((mail) => isJsonObject(mail) && hasId(mail, id));
  if (place === -1) return done(note(judgement, { Email: judgement }));
  const after = mails.map((mail, index) =>
    index === place && isJsonObject(mail) ? { ...mail, ...judgement } : mail,
  );
  const value = isJsonList(member(context, 'Email') ?? null) ? after : (after[0] ?? null);
  return done(note(judgement), { writes: [{ op: 'set', path: 'Email', value }] });
}

function hasId(mail: JsonObject, id: string): boolean {
  const headers = asList(member(mail, 'Headers') ?? null).filter(isJsonObject);
  return headers.some((header) => {
    const name = asAnyText(member(header, 'name') ?? null);
    return name.toLowerCase() === 'message-id' && member(header, 'value') === id;
  });
}
