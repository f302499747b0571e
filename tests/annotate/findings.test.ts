import { type DateFinding, type Finding, Findings } from '../../src/annotate/index.ts';
import { LOOK_AHEAD } from '../../src/text/index.ts';

const date = (from: number, to: number, value = '2021'): DateFinding => ({
  type: 'date',
  from,
  to,
  form: 'name',
  rule: 'date.year',
  value,
  relative: null,
  draft: null,
});

const longest = (a: Finding, b: Finding) => a.to > b.to;

describe('findings', () => {
  test('are told by their first token and by their last', () => {
    const findings = new Findings();
    findings.begin(9);
    const [year, day] = [findings.add(date(3, 4)), findings.add(date(3, 6))];
    expect([findings.startingAt(3, 'date'), findings.endingAt(4, 'date')]).toEqual([day, year]);
    expect([findings.startingAt(4, 'date'), findings.endingAt(3, 'date'), findings.startingAt(3, 'place')]).toEqual([null, null, null]);
  });

  test('stand in the order of their tokens, then as the caller says, then as they were found', () => {
    const findings = new Findings();
    findings.begin(9);
    const [late, short, long, twin] = [date(7, 8), date(2, 3, 'a'), date(2, 5), date(2, 3, 'b')];
    for (const finding of [late, short, long, twin]) findings.add(finding);
    expect(findings.inOrder(longest)).toEqual([long, short, twin, late]);
  });

  test('of a long text are no more there in the short one after it, nor behind its end', () => {
    const findings = new Findings();
    findings.begin(100);
    for (const from of [1, 4, 30]) findings.add(date(from, from + 1));
    findings.claim(0, 50);
    findings.begin(3);
    const tokens = Array.from({ length: 3 + LOOK_AHEAD }, (_, token) => token);
    expect(findings.all).toEqual([]);
    expect(findings.inOrder(longest)).toEqual([]);
    expect(tokens.filter((token) => findings.startingAt(token, 'date') || findings.endingAt(token, 'date'))).toEqual([]);
    expect(tokens.filter((token) => findings.isClaimed(token))).toEqual([]);
  });

  test('tell whether a short form is near', () => {
    const findings = new Findings();
    findings.begin(9);
    findings.add({ type: 'abbreviation', from: 5, to: 6, form: 'short', rule: 'abbreviation.dictionary', short: 'UBND', expansion: 'Ủy ban nhân dân', names: '', draft: null });
    expect([findings.hasShort(0, 5), findings.hasShort(0, 6), findings.hasShort(5, 6), findings.hasShort(6, 9)]).toEqual([false, true, true, false]);
    findings.add({ type: 'abbreviation', from: 8, to: 9, form: 'short', rule: 'abbreviation.dictionary', short: 'UB', expansion: 'ủy ban', names: '', draft: null });
    expect(findings.hasShort(6, 9)).toBe(true);
  });
});
