import type { Entity, Metric, Provision } from '../model/index.ts';

/**
 * A node in a few words for people: `Hoàng Văn Lịch`, `Quyết định 615/QĐ-UBND`, `khoản 2 Điều 5`, `> 1500000000 VND`,
 * `UBND (Ủy ban nhân dân)`.
 *
 * ```ts
 * import { label } from 'thucthe';
 *
 * label({ id: 'date:2023-05-12', type: 'date', value: '2023-05-12' }); // => '2023-05-12'
 * ```
 */
export function label(entity: Entity): string {
  switch (entity.type) {
    case 'person':
    case 'organization':
    case 'place':
      return entity.name;
    case 'office':
      return entity.title;
    case 'document':
      return entity.number ? capitalized(`${entity.kind} ${entity.number}`.trim()) : (entity.title ?? capitalized(entity.kind));
    case 'provision':
      return provisionLabel(entity);
    case 'date':
      return entity.value;
    case 'metric':
      return metricLabel(entity);
    case 'abbreviation':
      return `${entity.short} (${entity.expansion})`;
  }
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Smallest part first, as it is written. */
function provisionLabel({ point, clause, article, chapter, appendix }: Provision): string {
  const parts = { điểm: point, khoản: clause, Điều: article, Chương: chapter, 'Phụ lục': appendix };
  return Object.entries(parts)
    .flatMap(([word, number]) => (number === undefined ? [] : [`${word} ${number}`]))
    .join(' ');
}

function metricLabel({ comparator, value, unit }: Metric): string {
  const figure = typeof value === 'number' ? `${value}` : 'part' in value ? `${value.part}/${value.whole}` : `${value.min}–${value.max}`;
  return [comparator, figure, unit].filter(Boolean).join(' ');
}
