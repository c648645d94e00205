import { Budget } from '../../language/expression/budget.js';
import type { Automation } from '../../playbook/automation/automation.js';
import { asAnyText } from '../../playbook/values/cast.js';
import { regularExpression } from '../../playbook/values/regular-expression.js';
import { isFound } from '../../playbook/values/search.js';
import { done, note } from '../answer.js';
import { listArgument, textArgument } from '../given.js';
import { needFew } from '../limits.js';

/** `IsInternalHostName`: which hosts are named as the organisation names its own, or are below its domain. */
export const isInternalHostName: Automation = {
  name: 'IsInternalHostName',
  description: 'Tells which host names are internal.',
  arguments: [
    { name: 'hostName', description: 'The host names.', isRequired: true, isDefault: true, isArray: true },
    { name: 'internalRegex', description: 'How names of internal hosts begin, as a regular expression.' },
    {
      name: 'domainName',
      description: 'The domain, as a regular expression: corp.com or (corp.com|corp.org).',
      isRequired: true,
    },
  ],
  run({ args }) {
    const hosts = listArgument(args, 'hostName')
      .map(asAnyText)
      .filter((host) => host !== '');
    needFew(hosts, '"hostName"');
    const own = textArgument(args, 'internalRegex');
    const expressions = [
      regularExpression(`^.*\\.(?:${textArgument(args, 'domainName')})$`),
      ...(own === '' ? [] : [regularExpression(`^(?:${own})`)]),
    ];
    const budget = new Budget('IsInternalHostName');
    const found = hosts.map((host) => ({
      Hostname: host,
      IsInternal: expressions.some((expression) => isFound(expression, host, budget)),
    }));
    return done(note(found, { Endpoint: found }));
  },
};
