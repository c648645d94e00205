import { describeFailures, describeTransformers, type Example } from './tables.js';

/** Apart, for every object has something called `toString`. */
const asText: readonly Example[] = [
  ['2020-10-09T01:02:03Z', {}, '09 Oct 20 01:02 UTC'],
  ['2020-10-09T13:02:03.045Z', { format: '2006-01-02T15:04:05.000Z07:00' }, '2020-10-09T13:02:03.045Z'],
];

describeTransformers({
  addition: [
    [1, { by: '2' }, 3],
    ['1.5', { by: 0.5 }, 2],
    [[1, 2], { by: 1 }, [2, 3]],
    [null, { by: 1 }, null],
  ],
  subtraction: [['10', { by: '4' }, 6]],
  multiply: [
    [7, { by: 2 }, 14],
    [0, { by: -1 }, 0],
  ],
  division: [
    [7, { by: 2 }, 3.5],
    ['6', { by: '3' }, 2],
  ],
  round: [
    [1.5, {}, 2],
    [-1.5, {}, -2],
    [1.4, {}, 1],
    [-0.2, {}, 0],
  ],
  floor: [
    [1.9, {}, 1],
    [-1.1, {}, -2],
  ],
  ceil: [
    [1.1, {}, 2],
    [-0.5, {}, 0],
  ],
  abs: [
    [-4, {}, 4],
    ['-4.5', {}, 4.5],
  ],
  toUnix: [
    ['2020-01-01T00:00:00Z', {}, 1577836800],
    ['2020-01-01T00:00:00.999Z', {}, 1577836800],
    ['2020-01-01T02:00:00+02:00', {}, 1577836800],
    ['Wed, 01 Jan 2020 00:00:00 GMT', {}, 1577836800],
  ],
  TimeStampToDate: [
    ['1562245500', {}, '2019-07-04T13:05:00.000Z'],
    [1562245500123, {}, '2019-07-04T13:05:00.123Z'],
    [-86400, {}, '1969-12-31T00:00:00.000Z'],
    [9_999_999_999, {}, '2286-11-20T17:46:39.000Z'],
    [10_000_000_000, {}, '1970-04-26T17:46:40.000Z'],
  ],
  toString: asText,
  FormattedDateToEpoch: [
    ['2019-02-05T10:00:00Z', { formatter: '%Y-%m-%dT%H:%M:%SZ' }, 1549360800],
    ['2019-02-05T10:00:00.123456Z', { formatter: '%Y-%m-%dT%H:%M:%S.%fZ' }, 1549360800],
    ['2019-02-05 +0200', { formatter: '%Y-%m-%d %z' }, 1549317600],
    ['05/Feb/2019 UTC', { formatter: '%d/%b/%Y %Z' }, 1549324800],
    ['20:51:20', {}, -2208913720],
    ['Feb 5, 2019', {}, 1549324800],
  ],
  DateToTimeStamp: [
    ['2020-01-01', {}, 1577836800],
    ['1 hour ago', {}, 1588676400],
  ],
  ModifyDateTime: [
    ['2020-10-10T10:10:10+02:00', { variation: '7 days ago' }, '2020-10-03T10:10:10+02:00'],
    ['2020-10-10T10:10:10Z', { variation: 'in 1 hour' }, '2020-10-10T11:10:10Z'],
    ['2020-10-10T10:10:10.500Z', { variation: '1 day ago' }, '2020-10-09T10:10:10.500Z'],
    ['2020-10-10T00:00:00', { variation: '90 days ago' }, '2020-07-12T00:00:00'],
    ['2020-10-10T10:10:10-0330', { variation: '1 week' }, '2020-10-03T10:10:10-0330'],
  ],
});

describeFailures({
  addition: [
    ['x', { by: 1 }, /The value must be a number, and "x" is none/],
    [1, { by: 'x' }, /"by" must be a number/],
    [1, {}, /"by" is missing/],
  ],
  multiply: [[1e308, { by: 10 }, /too large for a number/]],
  division: [[1, { by: 0 }, /divided by 0/]],
  toUnix: [['soon', {}, /A date is needed, and "soon" is none/]],
  TimeStampToDate: [
    ['soon', {}, /must be a number/],
    [1e300, {}, /is no time/],
  ],
  FormattedDateToEpoch: [
    ['2019', { formatter: '%d.%m.%Y' }, /"2019" is no date of the form %d\.%m\.%Y/],
    ['nonsense', {}, /"nonsense" is no date\./],
  ],
  DateToTimeStamp: [['nonsense', {}, /is no date/]],
  ModifyDateTime: [
    ['2020-10-10', { variation: 'nonsense' }, /"nonsense" says no time/],
    ['nonsense', { variation: '1 day ago' }, /A date is needed/],
  ],
});
