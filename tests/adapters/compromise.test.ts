import nlp from 'compromise';
import { NotReadError, readingOf, thucthe } from '../../src/adapters/compromise.ts';
import { createExtractor, extract } from '../../src/index.ts';

const TEXT =
  '(TP. Hồ Chí Minh) Đoàn giám sát do đồng chí Đoàn Thị Sâm, Uỷ viên Ban Thường vụ Tỉnh uỷ, Chủ tịch HĐND tỉnh Hà Giang làm trưởng đoàn. ' +
  'Kế hoạch số 60-KH/TU ngày 9/3/2023, khoản 2 Điều 5: cấp 5kg gạo cho 235 hộ.';

const untouched = { hooks: [...nlp.hooks()], english: nlp('John Smith moved to Café Central in Paris.').json() };

/** Before the plugin is applied, so that it stands first. */
test('without the plugin there is no reading, and importing changed nothing', () => {
  expect(nlp.hooks()).not.toContain('thucthe');
  expect(() => readingOf(nlp('Ông Lê Văn Tám họp.'))).toThrow(NotReadError);
  expect(() => readingOf(nlp('Ông Lê Văn Tám họp.'))).toThrow(expect.objectContaining({ code: 'ERR_NOT_READ' }));
  expect(readingOf(nlp('')).matches).toEqual([]);
});

describe('with the plugin', () => {
  beforeAll(() => nlp.plugin(thucthe()));

  /** Each match of a rule: its words, and the ids of what stands in it. */
  const matches = (text: string, rule: string, group?: string) =>
    readingOf(nlp(text).match(rule, group)).matches.map(({ start, end, nodes }) => [text.slice(start, end).normalize('NFC'), ...nodes.map(({ id }) => id)]);

  const RULES: readonly (readonly [rule: string, group: string | undefined, found: readonly (readonly string[])[]])[] = [
    ['đồng chí [<who>#VnPerson+]', 'who', [['Đoàn Thị Sâm', 'person:doan-thi-sam']]],
    ['[#VnPerson+] #VnOffice', '0', [['Đoàn Thị Sâm', 'person:doan-thi-sam']]],
    ['ông [#VnPerson+]', '0', []],
    ['#VnPlace+', undefined, [['TP. Hồ Chí Minh', 'place:thanh-pho-ho-chi-minh', 'abbreviation:tp:thanh-pho'], ['tỉnh Hà Giang', 'place:tinh-ha-giang']]],
    ['#VnOffice+ làm', undefined, [[
      'Uỷ viên Ban Thường vụ Tỉnh uỷ, Chủ tịch HĐND tỉnh Hà Giang làm', 'office:uy-vien-ban-thuong-vu-tinh-uy-ha-giang', 'organization:ban-thuong-vu-tinh-uy-ha-giang', 'organization:tinh-uy-ha-giang',
      'office:chu-tich-hoi-dong-nhan-dan-tinh-ha-giang', 'organization:hoi-dong-nhan-dan-tinh-ha-giang', 'abbreviation:hdnd:hoi-dong-nhan-dan', 'place:tinh-ha-giang',
    ]]],
    ['(#VnOffice && #VnOrganization && #VnAbbreviation)', undefined, [['HĐND', 'abbreviation:hdnd:hoi-dong-nhan-dan']]],
    ['#VnDocument+', undefined, [['Kế hoạch số 60-KH/TU', 'document:60-kh/tu:2023-03-09']]],
    ['#VnDate+', undefined, [['ngày 9/3/2023', 'date:2023-03-09']]],
    ['#VnProvision+', undefined, [['khoản 2 Điều 5', extract(TEXT).nodes.find(({ type }) => type === 'provision')?.id ?? '']]],
    ['cấp [#VnMetric+] gạo', '0', [['5kg', 'metric:5-kg-cap']]],
    ['#VnMetricFirst+ hộ', undefined, [['235 hộ', 'metric:235-ho']]],
    ['#VnPerson #VnDate', undefined, []],
    // A match that cuts a mention has its offsets and no node.
    ['#VnPersonFirst', undefined, [['Đoàn']]],
    ['Thị', undefined, [['Thị']]],
  ];

  test.each(RULES)('%s', (rule, group, found) => {
    expect(matches(TEXT, rule, group)).toEqual(found);
  });

  test.each(RULES)('%s, in decomposed text', (rule, group, found) => {
    expect(matches(TEXT.normalize('NFD'), rule.normalize('NFC'), group)).toEqual(found);
  });

  test('unseen characters do not hide a word from a rule', () => {
    const text = 'do đ\u00adồng\u00a0chí\u200b Ðoàn Thị Sâm làm trưởng đoàn';
    expect(matches(text, 'đồng chí [<who>#VnPerson+]', 'who')).toEqual([['Ðoàn Thị Sâm', 'person:doan-thi-sam']]);
  });

  test('the text and the graph are those of the text as given', () => {
    for (const text of [TEXT, TEXT.normalize('NFD'), `\n ${TEXT}\n\n`]) {
      const reading = readingOf(nlp(text));
      expect(reading.text).toBe(text);
      expect(reading.graph).toEqual(extract(text));
      const inSentences = reading.matches.flatMap(({ mentions }) => mentions);
      expect(inSentences.length).toBe(reading.graph.mentions.length);
      expect(new Set(inSentences)).toEqual(new Set(reading.graph.mentions));
    }
  });

  test('mentions side by side are told apart by their first words', () => {
    const doc = nlp('Các ông Lê Văn Tám, Trần Văn Chín họp.');
    expect(readingOf(doc.match('#VnPerson+')).matches).toHaveLength(1);
    const apart = readingOf(doc.match('#VnPerson+').splitBefore('#VnPersonFirst')).matches;
    expect(apart.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([['person:le-van-tam'], ['person:tran-van-chin']]);
  });

  test('a sentence that a mention goes through is one; others stay apart', () => {
    expect(nlp('Đoàn đến TP. Hồ Chí Minh. Đoàn về.').length).toBe(2);
    expect(nlp('Đoàn đến. TP. lớn. Đoàn về.').text()).toBe('Đoàn đến. TP. lớn. Đoàn về.');
  });

  test('copies and changed documents find their way back; new words stand nowhere', () => {
    const doc = nlp(TEXT);
    const copy = doc.clone();
    copy.match('đồng chí').replaceWith('bà con thân mến');
    const who = readingOf(copy.match('#VnPerson+')).matches;
    expect(who.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Đoàn Thị Sâm']);
    expect(readingOf(copy.match('thân mến')).matches).toEqual([]);
    expect(readingOf(doc.match('đồng chí')).matches).toHaveLength(1);
  });

  test('tokenize leaves texts unread until they are asked for', () => {
    const doc = nlp.tokenize('Ông Lê Văn Tám họp.');
    expect(() => readingOf(doc)).toThrow(NotReadError);
    doc.compute('thucthe');
    expect(readingOf(doc.match('#VnPerson+')).matches).toHaveLength(1);
  });

  test('applied twice it reads once, with the extractor given last', () => {
    nlp.plugin(thucthe({ extractor: createExtractor({ locality: 'tỉnh Hà Giang' }) }));
    expect(nlp.hooks().filter((hook) => hook === 'thucthe')).toHaveLength(1);
    expect(matches('UBND tỉnh họp.', '#VnOrganization+')).toEqual([['UBND tỉnh', 'organization:uy-ban-nhan-dan-tinh-ha-giang', 'abbreviation:ubnd:uy-ban-nhan-dan']]);
    nlp.plugin(thucthe());
  });

  test('English is read as before', () => {
    expect(nlp.hooks()).toEqual([...untouched.hooks, 'thucthe']);
    const words = (json: { readonly terms: readonly { readonly text: string; readonly tags: readonly string[] }[] }[]) =>
      json.flatMap(({ terms }) => terms.map(({ text, tags }) => [text, tags.filter((tag) => !tag.startsWith('Vn'))]));
    expect(words(nlp('John Smith moved to Café Central in Paris.').json())).toEqual(words(untouched.english));
  });

  test.each(['', ' ', '\n\n', '.', '\ud800', '\0', '((((', '\u0301', '👍🏽', '1-2-3-4', '-'.repeat(2000)])('any text has a reading: %j', (text) => {
    expect(readingOf(nlp(text)).matches.every(({ start, end }) => start <= end && end <= text.length)).toBe(true);
  });

  /** Last: it changes how this process compares words. */
  test('letters are compared as compromise does, or exactly', () => {
    expect(nlp('đạo đức').has('dạo đức')).toBe(true);
    nlp.plugin(thucthe({ exactLetters: true }));
    expect(nlp('đạo đức').has('dạo đức')).toBe(false);
    for (const word of ['đạo', 'bán', 'Ban', 'cần', 'ưỡn', 'ngoẻo', 'thuỷ', 'quý', 'ễnh', 'ỷ']) {
      expect(nlp(`${word} rồi`).has(word)).toBe(true);
      expect(nlp(`${word} rồi`).has(`${word.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd')}x`)).toBe(false);
    }
    expect(nlp('cán bộ').has('căn bộ')).toBe(false);
    expect(nlp('façade').has('facade')).toBe(true);
  });
});
