import { listedPeople } from '../annotate/index.ts';
import { Cue } from '../lexicon/index.ts';
import { rule } from './rule.ts';

export const holdsList = rule({
  name: 'holds.list',
  type: 'holds',
  says: 'the office stands in the plural before the names of those who hold it',
  examples: [
    'Dự họp có các Phó Thủ tướng: Lê Văn Bình, Trần Quốc Huy.',
    'Hai Phó Chủ tịch UBND tỉnh Hà Giang Lê Văn Bình và Trần Quốc Huy đi kiểm tra.',
  ],
  counterExamples: ['Các Phó Chủ tịch UBND tỉnh Hà Giang dự họp.', 'Phó Thủ tướng: Lê Văn Bình; ông Trần Quốc Huy.'],
  find({ byType, reading }, report) {
    for (const office of byType.office) {
      if (reading.matches.cueEndingAt(office.from, Cue.plural) < 0) continue;
      for (const person of listedPeople(reading, office.to)) report(person, office);
    }
  },
});
