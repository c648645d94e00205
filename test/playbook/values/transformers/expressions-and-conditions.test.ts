import { describeFailures, describeTransformers } from './tables.js';

/** As an object with a member `then` it would pass for a promise. */
const answers = (then: string, otherwise: string) =>
  Object.fromEntries([
    ['then', then],
    ['else', otherwise],
  ]);
const yesOrNo = answers('y', 'n');

describeTransformers({
  RegexExtractAll: [
    ['T1059 and T1003.001', { regex: '\\bT\\d{4}(?:\\.\\d{3})?\\b' }, ['T1059', 'T1003.001']],
    ['a=1 b=2', { regex: '(\\w)=\\d' }, ['a', 'b']],
    [
      'a=1 b=2',
      { regex: '(\\w)=(\\d)' },
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['a=1 b=2', { regex: '(\\w)=(\\d)', unpack_matches: 'true' }, ['a', '1', 'b', '2']],
    ['abc', { regex: '\\d' }, []],
    ['ABC', { regex: 'b', ignore_case: 'true' }, ['B']],
    ['a\nb', { regex: '^b$', multi_line: 'true' }, ['b']],
    ['a\nb', { regex: 'a.b', period_matches_newline: 'true' }, ['a\nb']],
    ['ab', { regex: 'x*' }, ['', '', '']],
    [['a1', 'b2'], { regex: '\\d' }, ['1', '2']],
  ],
  RegexGroups: [
    ['The quick brown fox', { regex: '(The)\\s(quick).*(fox)' }, ['The', 'quick', 'fox']],
    ['The quick brown fox', { regex: '(The)\\s(quick).*(fox)', groups: '0,2' }, ['The', 'fox']],
    [
      'The quick brown fox',
      { regex: '(The)\\s(quick)', keys: 'article,noun' },
      { article: 'The', noun: 'quick' },
    ],
    ['The quick fox', { regex: '(The)\\s(quick).*(fox)', groups: '1', keys: 'x' }, { x: 'quick' }],
    ['THE', { regex: '(the)', flags: 'i' }, ['THE']],
    ['b', { regex: '(a)|(b)' }, [null, 'b']],
    ['b', { regex: '(b)', keys: '__proto__' }, JSON.parse('{"__proto__":"b"}')],
    ['none', { regex: '(x)' }, []],
  ],
  'If-Then-Else': [
    ['a', { equals: 'a', ...yesOrNo }, 'y'],
    ['a', { equals: 'b', ...yesOrNo }, 'n'],
    [1, { equals: '1', ...yesOrNo }, 'y'],
    [null, { equals: 'a', ...yesOrNo }, 'n'],
    [null, { ...yesOrNo }, 'y'],
    ['a', { equals: 'a', else: 'n' }, ''],
    [['a', 'b'], { equals: 'a', ...yesOrNo }, ['y', 'n']],
    ['', { condition: 'lhs==rhs', lhs: 'All', rhs: 'All', ...yesOrNo }, 'y'],
    ['', { condition: 'lhs === rhs', lhs: 1, rhs: '1', ...yesOrNo }, 'n'],
    ['', { condition: 'lhs != rhs', lhs: 1, rhs: '1', ...yesOrNo }, 'n'],
    ['', { condition: 'lhs !== rhs', lhs: 1, rhs: '1', ...yesOrNo }, 'y'],
    [10, { condition: 'value > rhs', rhs: '9', ...yesOrNo }, 'y'],
    ['10', { condition: 'value > rhs', rhs: '9', ...yesOrNo }, 'n'],
    ['a', { condition: 'value > rhs', rhs: 5, ...yesOrNo }, 'n'],
    [5, { condition: 'value >= equals', equals: 5, ...yesOrNo }, 'y'],
    [5, { condition: 'value<=rhs', rhs: 4, ...yesOrNo }, 'n'],
    [5, { condition: 'value < rhs', rhs: 6, ...yesOrNo }, 'y'],
    ['abc', { condition: 'value =~ rhs', rhs: '^a.c$', ...yesOrNo }, 'y'],
    ['xabc', { condition: 'value =~ rhs', rhs: 'abc', options: 'regex_full_match', ...yesOrNo }, 'n'],
    ['a\nc', { condition: 'value =~ rhs', rhs: 'a.c', options: 'regex_dot_all', ...yesOrNo }, 'y'],
    ['a\nc', { condition: 'value =~ rhs', rhs: '^c', options: 'regex_multiline', ...yesOrNo }, 'y'],
    ['A', { condition: 'value == rhs', rhs: 'a', options: 'case_insensitive', ...yesOrNo }, 'y'],
    ['b', { condition: 'value in list rhs', rhs: 'a, b', ...yesOrNo }, 'y'],
    ['b', { condition: 'value in list rhs', rhs: '["a","b"]', ...yesOrNo }, 'y'],
    ['B', { condition: 'value in list rhs', rhs: ['a', 'b'], options: 'case_insensitive', ...yesOrNo }, 'y'],
    ['c', { condition: 'value  not in  list rhs', rhs: 'a,b', ...yesOrNo }, 'y'],
    ['a', { equals: 'a', options: 'input_data_type:then=json', ...answers('[1]', '') }, [1]],
    ['a', { equals: 'b', options: 'input_data_type:else=value' }, 'a'],
    ['', { condition: 'lhs == rhs', lhs: '5', rhs: 5, options: 'input_data_type:lhs=json', ...yesOrNo }, 'y'],
  ],
});

describeFailures({
  RegexExtractAll: [
    ['abc', { regex: '\\d', error_if_no_match: 'true' }, /matches nothing/],
    ['abc', { regex: '[' }, /cannot be read/],
  ],
  'If-Then-Else': [
    ['a', { condition: 'value' }, /The condition "value" cannot be read/],
    ['a', { condition: 'value == other' }, /cannot be read/],
    ['a', { condition: 'valueinlistrhs' }, /cannot be read/],
    [
      'a',
      { condition: 'value == lhs', lhs: '{', options: 'input_data_type:lhs=json' },
      /"lhs" is said to be JSON/,
    ],
    ['a', { equals: 'a', options: 'input_data_type:then=yaml' }, /"yaml" is none of/],
  ],
});
