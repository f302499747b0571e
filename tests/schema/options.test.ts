import { normalizeOptions } from '../../src/options.ts';
import { OptionsSchema, parseDictionary } from '../../src/schema/index.ts';

const own = parseDictionary('abbreviations.tsv', 'short\texpansion\nHTX\thợp tác xã\n');

test.each([
  [{}, true],
  [{ referenceDate: '2023-03-10', locality: 'tỉnh Lai Châu', types: ['person', 'date'], dictionaries: [own] }, true],
  [{ referenceDate: undefined }, true],
  [{ recognizers: [{ name: 'own', confidence: 0.5, recognize: () => [] }] }, true],
  [{ recognizers: [{ name: 'own', confidence: 5, recognize: () => [] }] }, false],
  [{ recognizers: [{ name: 'own', confidence: 0.5 }] }, false],
  [{ types: [] }, true],
  [{ locale: 'vi' }, false],
  [{ referenceDate: '10/3/2023' }, false],
  [{ referenceDate: '2023-02-29' }, false],
  [{ locality: ' ' }, false],
  [{ types: ['people'] }, false],
  [{ dictionaries: [{ name: 'units' }] }, false],
])('schema and hand-written check agree on %j', (options, good) => {
  expect(OptionsSchema.safeParse(options).success).toBe(good);
  if (good) expect(() => normalizeOptions(options)).not.toThrow();
  else expect(() => normalizeOptions(options)).toThrow();
});
