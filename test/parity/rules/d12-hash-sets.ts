import { isJsonObject, member } from '../../../src/language/json/json.js';
import type { Rule } from '../expected.js';
import { lastData } from '../original/answers.js';
import { artifactsOf, iocsOf } from '../original/artifacts.js';
import { fileKey, indicatorContexts, scoreKey } from '../original/indicators.js';
import { sampleKey } from './d11-one-entry.js';
import { mapContext, mapEntries } from './rewrite.js';

/** Every hash set of a file is one File indicator, scored under its MD5, else the next hash it has. */
export const hashSetIndicators: Rule = {
  deviation: 'D12',
  apply(expected, { command }) {
    const iocs = iocsOf(lastData(expected));
    if (command !== 'vmray-get-iocs' || !iocs) return expected;
    const every = indicatorContexts(artifactsOf(iocs), true);
    return mapEntries(expected, (entry) =>
      mapContext(entry, (context) => {
        if (!isJsonObject(member(context, sampleKey))) return context;
        const { [fileKey]: _files, [scoreKey]: _scores, ...others } = context;
        const files = member(every, fileKey);
        const scores = member(every, scoreKey);
        return {
          ...others,
          ...(files === undefined ? {} : { [fileKey]: files }),
          ...(scores === undefined ? {} : { [scoreKey]: scores }),
        };
      }),
    );
  },
};
