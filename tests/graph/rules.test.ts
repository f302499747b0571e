import { readdirSync, readFileSync } from 'node:fs';
import { describeRule } from '../../src/graph/rules.ts';
import { RELATION_RULES } from '../../src/relate/index.ts';

const FOLDER = 'src/annotate';
const NAMED = /'([a-z]+\.[a-z-]+)'/g;
const COMMENT = /^\s*(?:\/?\*|\/\/).*$/gm;

const named = readdirSync(FOLDER).flatMap((file) => {
  const code = readFileSync(`${FOLDER}/${file}`, 'utf8').replace(COMMENT, '');
  return [...code.matchAll(NAMED)].map(([, name]) => name as string);
});

test.each([...new Set(named)].sort())('%s is described', (name) => {
  expect(describeRule(name)).not.toContain('does not have');
});

test.each(RELATION_RULES.map(({ name }) => name))('%s is described', (name) => {
  expect(describeRule(name)).not.toContain('does not have');
});

test('names of rules are unique', () => {
  const names = RELATION_RULES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
