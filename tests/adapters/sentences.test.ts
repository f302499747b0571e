import { sentencesOf } from '../../src/adapters/sentences.ts';

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim());

test.each([
  ['Xã đã họp. Huyện sẽ họp!', ['Xã đã họp.', 'Huyện sẽ họp!']],
  ['Ở TP. Lạng Sơn, TS. Lê Văn A. nói.', ['Ở TP. Lạng Sơn, TS. Lê Văn A. nói.']],
  ['tăng 1.479 chữ ký', ['tăng 1.479 chữ ký']],
  ['tỉnh Gia\nLai', ['tỉnh Gia', 'Lai']],
  ['giao Sở Nội vụ chủ\ntrì', ['giao Sở Nội vụ chủ\ntrì']],
  ['  \n\n ', []],
  ['', []],
])('%j', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

test('none is longer than 600 characters, and nothing is lost', () => {
  for (const text of ['đất '.repeat(1000), 'A'.repeat(5000), `${'A'.repeat(599)}. B`]) {
    const sentences = sentencesOf(text);
    for (const { start, end } of sentences) expect(end - start).toBeLessThanOrEqual(601);
    expect(sentences.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  }
});
