import { Gazetteer, packCommunes } from '../../src/lexicon/gazetteer.ts';
import { TextLines } from '../../src/lexicon/lines.ts';

const row = (code: string, name: string, word: string, parent: string, more: Record<string, string> = {}) => ({ code, name, word, parent, ...more });

const gazetteer = new Gazetteer(
  new TextLines(packCommunes([
    row('00100', 'Bình Sơn', 'xã', '011 | 010', { until: '2025-07-01', successors: '00101 part | 00103' }),
    row('00101', 'Bình Sơn', 'xã', '01', { from: '2025-07-01' }),
    row('00103', 'Bình Hải', 'phường', '01', { from: '2025-07-01' }),
    row('00104', '7', 'phường', '010', { until: '2025-07-01' }),
    row('00200', 'Đăk Nưa', 'xã', '020', { forms: 'Đắk Lua', until: '2025-07-01' }),
    row('00200', 'Đắk Nưa', 'xã', '02', { from: '2025-07-01' }),
  ])),
);

test.each<[string, string[]]>([
  ['Bình Sơn', ['00100', '00101']],
  ['BÌNH SƠN', ['00100', '00101']],
  ['Bình Hải', ['00103']],
  // spellings of Đắk are one, a form is found too
  ['Đak Nưa', ['00200', '00200']],
  ['Đăk Lua', ['00200']],
  // figures of wards
  ['7', ['00104']],
  ['07', ['00104']],
  ['70', []],
  ['Bình', []],
  ['', []],
])('named %s', (name, codes) => {
  expect(gazetteer.named(name).map(({ code }) => code)).toEqual(codes);
});

test.each<[string, string[]]>([
  ['00103', ['Bình Hải']],
  ['00200', ['Đăk Nưa', 'Đắk Nưa']],
  ['00999', []],
  ['0010', []],
])('coded %s', (code, names) => {
  expect(gazetteer.coded(code).map(({ name }) => name)).toEqual(names);
});

test('a unit is given back as its row says', () => {
  expect(gazetteer.named('Bình Sơn')[0]).toEqual({
    code: '00100', name: 'Bình Sơn', word: 'xã', level: 'commune', parents: ['011', '010'], from: '', until: '2025-07-01', successors: ['00101', '00103'],
  });
});
