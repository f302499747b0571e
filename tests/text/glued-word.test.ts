import { describe, expect, test } from '@jest/globals';
import { gluedAt } from '../../src/text/glued-word.ts';
import { SymbolTable } from '../../src/text/index.ts';
import { found } from '../annotate/found.ts';

const symbols = new SymbolTable();
for (const syllable of ['Quốc', 'Lê', 'Tôn', 'Thị', 'công', 'Mobi', 'Fone', 'là', 'xã', 'các', 'bon', 'đổi', 'ổi', 'đu']) symbols.intern(syllable);

describe('words glued together', () => {
  test.each<[string, number]>([
    ['QuốcLê', 4],
    ['TônThị', 3],
    ['côngLê', 4],
    ['làxã', 2],
    ['cônglà', 4],
    // One part has no mark, one syllable, three words.
    ['cácbon', 0],
    ['đuổi', 0],
    ['làcácxã', 0],
    // No mark in it, a syllable that nothing knows, three words, letters alone.
    ['MobiFone', 0],
    ['QuốcXyz', 0],
    ['QuốcLêThị', 0],
    ['QuốcLÊ', 0],
    ['ĐLê', 0],
    ['Quốc', 0],
  ])('%s is cut at %i', (word, at) => {
    expect(gluedAt(word, symbols)).toBe(at);
  });

  test('decomposed text is cut between letters, not before their marks', () => {
    expect(gluedAt('làxã'.normalize('NFD'), symbols)).toBe('là'.normalize('NFD').length);
  });

  test('offsets are those of the text', () => {
    expect(found('person', 'Ông TônThị Mai Hạnh gặp Đại sứ Trung QuốcLê Văn Bình.')).toEqual(['TônThị Mai Hạnh', 'Lê Văn Bình']);
    const text = 'lấy tên gọi làxã Lũng Cú vàcác xã Niêm Sơn, Khâu Vai';
    expect(found('place', text)).toEqual(['xã Lũng Cú', 'Niêm Sơn', 'Khâu Vai']);
    expect(found('place', text.normalize('NFD')).map((words) => words.normalize('NFC'))).toEqual(['xã Lũng Cú', 'Niêm Sơn', 'Khâu Vai']);
  });
});
