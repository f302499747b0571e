import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ENTITY_TYPES } from '../../playground/entity-types.ts';
import { decodeShared, encodeShared, LONGEST_LINK, type Shared } from '../../playground/share.ts';
import { anyText } from '../arbitrary-text.ts';

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const shared: fc.Arbitrary<Shared> = fc.record({
  text: fc.oneof(anyText, fc.string({ unit: 'binary' }), fc.constant('')),
  referenceDate: fc.oneof(fc.constant(''), day),
  locality: fc.string({ unit: 'grapheme', maxLength: 20 }),
  off: fc.subarray([...ENTITY_TYPES]),
});

/** A fragment of whatever JSON. */
function fragmentOf(value: unknown): string {
  return `v1.${deflateSync(JSON.stringify(value)).toString('base64url')}`;
}

test('what is shared comes back, whatever the text', async () => {
  await fc.assert(
    fc.asyncProperty(shared, async (given) => {
      const fragment = await encodeShared(given);
      expect(fragment).toMatch(/^v1\.[\w-]+$/);
      expect(await decodeShared(fragment)).toEqual(given);
    }),
  );
});

test('half of a surrogate pair comes back too', async () => {
  const given = { text: 'a\ud800b\udc00', referenceDate: '', locality: '', off: [] };
  expect(await decodeShared(await encodeShared(given))).toEqual(given);
});

test('an article fits in a link', async () => {
  const text = 'Sáng 14/6, đồng chí Nông Thị Bích Hạnh làm việc với UBND huyện Hòa An về Kế hoạch số 112/KH-UBND.\n'.repeat(30);
  expect((await encodeShared({ text, referenceDate: '2023-06-15', locality: '', off: [] })).length).toBeLessThan(LONGEST_LINK);
});

describe('nothing is read from', () => {
  test('any letters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String(), fc.webFragments()), async (letters) => {
        expect(await decodeShared(letters)).toBeNull();
        expect(await decodeShared(`v1.${letters}`)).toBeNull();
      }),
    );
  });

  test('JSON that is not ours', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        fc.pre(!(Array.isArray(value) && value.length === 4));
        expect(await decodeShared(fragmentOf(value))).toBeNull();
      }),
    );
  });

  test.each([
    ['no text', [null, '', '', []]],
    ['a text in a list', [['x'], '', '', []]],
    ['a day that is none', ['x', '2023-02-30', '', []]],
    ['a date of another form', ['x', '12/3/2023', '', []]],
    ['a date that is a number', ['x', 20230312, '', []]],
    ['a locality of 201 characters', ['x', '', 'x'.repeat(201), []]],
    ['no list of types', ['x', '', '', 'person']],
    ['a fifth value', ['x', '', '', [], 1]],
  ])('%s', async (_, value) => {
    expect(await decodeShared(fragmentOf(value))).toBeNull();
  });

  test('a link that was cut', async () => {
    const fragment = await encodeShared({ text: 'UBND tỉnh Lạng Sơn họp.', referenceDate: '', locality: '', off: [] });
    for (let length = 0; length < fragment.length; length++) expect(await decodeShared(fragment.slice(0, length))).toBeNull();
  });

  test('a link that unpacks to more than a text', async () => {
    const bomb = fragmentOf(['0'.repeat(50_000_000), '', '', []]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await decodeShared(bomb)).toBeNull();
  });

  test('another version', async () => {
    const fragment = await encodeShared({ text: 'x', referenceDate: '', locality: '', off: [] });
    expect(await decodeShared(fragment.replace('v1.', 'v2.'))).toBeNull();
  });
});

test('types that are not ours are passed over', async () => {
  expect((await decodeShared(fragmentOf(['x', '', '', ['place', '__proto__', 3, null, 'person', 'place']])))?.off).toEqual(['person', 'place']);
});
