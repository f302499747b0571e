import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/index.ts';
import { RELATION_TYPES } from '../../src/model/index.ts';
import { RELATION_RULES } from '../../src/relate/index.ts';

const edgesOf = (text: string, rule: string) => extract(text).edges.filter((edge) => edge.rule === rule);

describe.each(RELATION_RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test('carries examples and counter-examples', () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.counterExamples.length).toBeGreaterThan(0);
    expect(rule.says).not.toBe('');
    expect(Object.keys(RELATION_TYPES)).toContain(rule.type);
  });

  test.each(rule.examples)('reads an edge in: %s', (text) => {
    expect(edgesOf(text, name)).not.toEqual([]);
  });

  test.each(rule.counterExamples)('reads none in: %s', (text) => {
    expect(edgesOf(text, name)).toEqual([]);
  });
});

test('no two rules have one name', () => {
  const names = RELATION_RULES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('every edge type has a rule', () => {
  expect(new Set(RELATION_RULES.map(({ type }) => type))).toEqual(new Set(Object.keys(RELATION_TYPES)));
});
