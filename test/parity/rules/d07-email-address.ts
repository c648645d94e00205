import {
  isJsonList,
  isJsonObject,
  type Json,
  type JsonObject,
  member,
} from '../../../src/language/json/json.js';
import type { Rule } from '../expected.js';
import { accountKey, emailKey } from '../original/indicators.js';
import { mapContext, mapEntries } from './rewrite.js';

/** An e-mail address is the documented `Email.Address`, where the original writes an account. */
export const emailAddress: Rule = {
  deviation: 'D7',
  apply: (expected) =>
    mapEntries(expected, (entry) =>
      mapContext(entry, (context) => {
        const { [accountKey]: accounts, ...others } = context;
        return isJsonList(accounts) ? { ...others, [emailKey]: accounts.map(addressOf) } : context;
      }),
    ),
};

function addressOf(account: Json): Json {
  if (!isJsonObject(account)) return account;
  const { Email: email, ...others } = account;
  const address: JsonObject = isJsonObject(email) ? { Address: member(email, 'Address') ?? null } : {};
  return { ...address, ...others };
}
