import { rule } from './rule.ts';

export const expandsToWhole = rule({
  name: 'expandsTo.whole',
  type: 'expandsTo',
  says: 'the short form alone is the whole name of the thing',
  examples: ['Tập đoàn VNPT và EVN cùng tham gia.', 'TP.HCM tăng trưởng khá.'],
  counterExamples: ['UBND tỉnh Hà Giang họp.', 'Công tác CCHC được quan tâm.'],
  find({ findings }, report) {
    findings.forEach((short, i) => {
      // Of two mentions of one span the name stands first, its short form after it.
      const whole = findings[i - 1];
      if (short.type !== 'abbreviation' || !whole || whole.from !== short.from || whole.to !== short.to) return;
      if (whole.type === 'organization' || whole.type === 'place' || whole.type === 'office' || whole.type === 'document')
        report(short, whole);
    });
  },
});
