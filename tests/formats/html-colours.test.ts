import { KINDS } from '../../src/formats/html/kinds.ts';
import { PAGE } from '../../src/formats/html/style/colours.ts';
import { contrast } from './contrast.ts';

/** WCAG 2.2, 1.4.3: words of normal size. */
const AA = 4.5;

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#ffffff', '#ffffff', 1],
])('the contrast of %s on %s', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  const page = PAGE[scheme];

  test.each(Object.entries(KINDS))('%s is readable as mark, label, heading and chip', (_, kind) => {
    const { paper, ink } = kind[scheme];
    for (const [words, ground] of [[page.ink, paper], [ink, paper], [ink, page.surface], [ink, page.page]] as const) {
      expect(contrast(words, ground)).toBeGreaterThanOrEqual(AA);
    }
  });

  test('the page is readable', () => {
    for (const words of [page.ink, page.quiet, page.accent]) {
      for (const ground of [page.page, page.surface, page.faint]) expect(contrast(words, ground)).toBeGreaterThanOrEqual(AA);
    }
  });

  test('no two types look alike', () => {
    const papers = Object.values(KINDS).map((kind) => kind[scheme].paper);
    expect(new Set(papers).size).toBe(papers.length);
  });
});
