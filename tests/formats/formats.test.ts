import fc from 'fast-check';
import { FORMAT_NAMES, FORMATS, type FormatName, toBrat, toConll, toCsv, writeAs } from '../../src/formats/index.ts';
import { extract, OptionError } from '../../src/index.ts';
import { strangeText } from '../arbitrary-text.ts';
import { GRAPH, TEXT } from './samples.ts';

test.each([
  ['brat', toBrat(TEXT, GRAPH, { offsets: 'codepoint' })],
  ['conll', toConll(TEXT, GRAPH, { layer: 1 })],
  ['csv', toCsv(TEXT, GRAPH, { offsets: 'codepoint' }).mentions],
  ['csv-nodes', toCsv(TEXT, GRAPH).nodes],
  ['csv-edges', toCsv(TEXT, GRAPH, { offsets: 'codepoint' }).edges],
] as const)('%s is the text that its function gives', (name, expected) => {
  expect(writeAs(name, TEXT, GRAPH, { offsets: 'codepoint', layer: 1 })).toBe(expected);
});

test.each(FORMAT_NAMES)('%s ends its last line', (name) => {
  expect(writeAs(name, TEXT, GRAPH)).toMatch(/[^\n]\r?\n\n?$/);
});

test.each(FORMAT_NAMES.filter((name) => FORMATS[name].kind !== 'text'))('%s is JSON, on one line where that is asked for', (name) => {
  const compact = writeAs(name, TEXT, GRAPH, { compact: true });
  expect(compact.trimEnd()).not.toContain('\n');
  expect(JSON.parse(compact)).toEqual(JSON.parse(writeAs(name, TEXT, GRAPH)));
  expect(writeAs(name, TEXT, GRAPH) === compact).toBe((FORMATS[name].kind as string) === 'jsonl');
});

test('Label Studio imports an array of tasks', () => {
  expect(JSON.parse(writeAs('label-studio', TEXT, GRAPH))).toEqual([expect.objectContaining({ data: { text: TEXT } })]);
});

test.each(['xml', '', 'toString', '__proto__'])('the format %j is refused', (name) => {
  expect(() => writeAs(name as FormatName, TEXT, GRAPH)).toThrow(OptionError);
});

test.each(FORMAT_NAMES)('%s of anything', (name) => {
  fc.assert(
    fc.property(strangeText, (text) => {
      const graph = extract(text);
      expect(writeAs(name, text, graph)).toBe(writeAs(name, text, JSON.parse(JSON.stringify(graph))));
    }),
    { numRuns: 30 },
  );
});

test.each(FORMAT_NAMES)('%s takes time in proportion to the text', (name) => {
  const timeOf = (times: number) => {
    const text = `${TEXT}\n`.repeat(times);
    const moved = <T extends { start: number; end: number }>(span: T, by: number): T => ({ ...span, start: span.start + by, end: span.end + by });
    const copies = Array.from({ length: times }, (_, i) => i * (TEXT.length + 1));
    const graph = {
      nodes: GRAPH.nodes,
      mentions: copies.flatMap((by) => GRAPH.mentions.map((mention) => moved(mention, by))),
      edges: copies.flatMap((by) => GRAPH.edges.map((edge) => ({ ...edge, evidence: moved(edge.evidence, by) }))),
    };
    // Time of our own process, so that others on the machine count for little.
    const before = process.cpuUsage();
    writeAs(name, text, graph, { offsets: 'codepoint' });
    return process.cpuUsage(before).user / 1000;
  };
  const fastest = (times: number) => Math.min(timeOf(times), timeOf(times), timeOf(times));
  // 16 times the text; quadratic work would take 256 times as long.
  const small = fastest(100);
  expect(fastest(1600)).toBeLessThan(Math.max(small, 4) * 120);
});
