import type { MetricFinding } from '../annotate/index.ts';
import { ofType, type Resolution } from './resolution.ts';

/** One node a figure. Said again of the same thing it is the same one: equal value, unit and indicator, or an equal count. */
export function resolveMetrics({ findings, drafts }: Resolution): void {
  for (const finding of ofType(findings, 'metric')) {
    const { value, comparator, unit, indicator } = finding;
    const fields = () => ({ value, ...(comparator ? { comparator } : {}), unit, ...(indicator ? { indicator } : {}) });
    drafts.join(drafts.open('metric', keyOf(finding), fields), finding);
  }
}

/** `95-%-ty-le-ho-ngheo`: a share is told apart by what it measures, a count by what it counts. */
function keyOf({ value, comparator, unit, indicator, rule }: MetricFinding): string {
  const number = typeof value === 'number' ? value : 'part' in value ? `${value.part}/${value.whole}` : `${value.min}..${value.max}`;
  const figure = `${comparator}${number} ${unit.toLowerCase()}`;
  return rule === 'metric.count' || indicator === '' ? figure : `${figure} ${indicator.toLowerCase()}`;
}
