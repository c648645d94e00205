import { beforeAll, expect, it } from '@jest/globals';
import type { Actual } from '../actual.js';
import { casesFolder, describeWithCases } from '../cases-folder.js';
import { compare } from '../compare/compare.js';
import { type RecordedCase, readCases } from '../recorded-case.js';
import { isDeclared, replay } from '../replay/replay.js';
import { faults } from './index.js';
import { seededRandom, shuffled } from './random.js';

const seed = 20260726;

describeWithCases('planted faults', () => {
  const sound: { readonly recorded: RecordedCase; readonly actual: Actual }[] = [];

  beforeAll(async () => {
    for (const recorded of readCases(casesFolder).cases.filter(({ command }) => isDeclared(command))) {
      const actual = await replay(recorded);
      if (compare(recorded, actual).kind !== 'different') sound.push({ recorded, actual });
    }
  });

  it('are at least thirty kinds, each with a name of its own', () => {
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
    expect(faults.length).toBeGreaterThanOrEqual(30);
  });

  it.each(faults)('$name is reported as different', ({ name, plant }) => {
    const random = seededRandom(seed + name.length);
    const planted = shuffled(sound, random).flatMap(({ recorded, actual }) => {
      const faulty = plant(actual, random);
      return faulty ? [{ recorded, faulty }] : [];
    });
    expect(planted.length).toBeGreaterThan(0);
    const unnoticed = planted
      .filter(({ recorded, faulty }) => compare(recorded, faulty).kind !== 'different')
      .map(({ recorded }) => recorded.name);
    expect(unnoticed).toEqual([]);
  });
});
