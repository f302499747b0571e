import { type ExtractOptions, extract, type Place } from '../../src/index.ts';

function places(text: string, options?: ExtractOptions): Place[] {
  return extract(text, options).nodes.filter((node) => node.type === 'place');
}

const codes = (text: string, options?: ExtractOptions) => places(text, options).map(({ code }) => code ?? null);

describe('the unit that a place is', () => {
  test.each<[string, ExtractOptions, (string | null)[]]>([
    // the bigger unit behind it
    ['xã Tân Thành, huyện Hữu Lũng, tỉnh Lạng Sơn', {}, ['06442', '186', '20']],
    ['xã Tân Thành (huyện Vụ Bản)', {}, ['13759', '359']],
    ['phường Kinh Bắc thuộc tỉnh Bắc Ninh', { referenceDate: '2026-02-01' }, ['09187', '24']],
    ['thị trấn Kiến Đức, tỉnh Đắk Nông', {}, ['24733', '67']],
    // the time of the text
    ['Xã Nhân Cơ đón đoàn.', { referenceDate: '2019-03-05' }, ['24751']],
    ['Tỉnh Lào Cai tổ chức hội nghị.', { referenceDate: '2019-03-05' }, ['10']],
    ['Tỉnh Lào Cai tổ chức hội nghị.', { referenceDate: '2026-03-05' }, ['15']],
    ['Ngày 5/3/2026, tỉnh Bắc Ninh tổ chức hội nghị.', {}, ['24']],
    ['Năm 2019, tỉnh Bắc Ninh tổ chức hội nghị.', {}, ['27']],
    // the one province of the text, or the caller's
    ['Tỉnh Bắc Kạn có mưa. Xã Cường Lợi bị cô lập.', {}, ['06', '02152']],
    ['Xã Cường Lợi bị cô lập.', { locality: 'tỉnh Bắc Kạn', referenceDate: '2020-01-01' }, ['02152']],
    // nothing tells
    ['Xã Tân Thành đón đoàn.', {}, [null]],
    ['Tỉnh Lào Cai tổ chức hội nghị.', {}, [null]],
    ['Xã Bản Nưa đón đoàn.', {}, [null]],
    // it lies elsewhere
    ['xã Nhân Cơ, huyện Hữu Lũng', {}, [null, '186']],
  ])('%s %j', (text, options, expected) => {
    expect(codes(text, options)).toEqual(expected);
  });

  test('a unit that is no more says until when it was, and names its successors', () => {
    expect(places("huyện Đắk R'lấp, tỉnh Đắk Nông")).toEqual([
      expect.objectContaining({
        id: 'place:huyen-dak-r-lap',
        code: '666',
        until: '2025-07-01',
        successors: ['place:xa-kien-duc', 'place:xa-nhan-co', 'place:xa-quang-tin-24760'],
      }),
      expect.objectContaining({ code: '67', until: '2025-07-01', successors: ['place:tinh-lam-dong'] }),
    ]);
  });

  test('in a year of reform, without a day, nothing is said of which side of it is meant', () => {
    expect(places('Năm 2025, UBND xã Nhân Cơ họp.')[0]).toMatchObject({ code: '24751' });
    expect(places('Năm 2025, UBND xã Nhân Cơ họp.')[0]).not.toHaveProperty('until');
    expect(places('Xã Nhân Cơ họp.', { referenceDate: '2025-06-30' })[0]).toHaveProperty('until', '2025-07-01');
  });

  test('the successor of an old unit is the node that a text of today has', () => {
    const [old] = places('Thị trấn Kiến Đức, tỉnh Đắk Nông', { referenceDate: '2019-01-01' });
    const [now] = places('Xã Kiến Đức, tỉnh Lâm Đồng', { referenceDate: '2026-01-01' });
    expect(old?.successors).toEqual([now?.id]);
    expect(now).not.toHaveProperty('until');
  });

  test('communes of one name are nodes of their own where the text tells them apart', () => {
    const ids = places('xã Tân Thành, huyện Hữu Lũng và xã Tân Thành, huyện Vụ Bản').map(({ id }) => id);
    expect(ids).toEqual(['place:xa-tan-thanh-06442', 'place:huyen-huu-lung', 'place:xa-tan-thanh-13759', 'place:huyen-vu-ban']);
  });

  test('a later mention without its district is of the only one', () => {
    expect(places('xã Tân Thành, huyện Hữu Lũng. Xã Tân Thành có mưa.')).toHaveLength(2);
  });

  test('what the document and not the words tells is marked', () => {
    const [, commune] = places('Tỉnh Bắc Kạn có mưa. Xã Cường Lợi bị cô lập.', { referenceDate: '2020-01-01' });
    expect(commune?.inferred).toEqual(['code']);
    expect(places('xã Tân Thành, huyện Hữu Lũng')[0]).not.toHaveProperty('inferred');
    // the date of the text tells which Lào Cai; of Lạng Sơn there is but one
    expect(places('Tỉnh Lào Cai họp.', { referenceDate: '2019-03-05' })[0]?.inferred).toEqual(['code']);
    expect(places('Tỉnh Lạng Sơn họp.', { referenceDate: '2019-03-05' })[0]).not.toHaveProperty('inferred');
    // said once, it is said
    expect(places('Xã Cường Lợi, huyện Na Rì có mưa. Xã Cường Lợi bị cô lập.')[0]).not.toHaveProperty('inferred');
  });

  test('a country has the name that the text has first, and the id of the dictionary', () => {
    expect(places('Singapore ký với Hoa Kỳ. Xin-ga-po đồng ý.').map(({ id, name }) => [id, name])).toEqual([
      ['place:xin-ga-po', 'Singapore'],
      ['place:hoa-ky', 'Hoa Kỳ'],
    ]);
    expect(places('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBáo cáo.')[0]?.name).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam');
  });
});
