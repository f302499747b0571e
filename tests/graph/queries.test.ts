import { entity, mentionsOf, neighbours } from '../../src/index.ts';
import { SAMPLE_GRAPH, SAMPLE_TEXT } from '../sample-graph.ts';

const BODY = 'organization:uy-ban-nhan-dan-tinh-cao-bang';
const CHAIR = 'office:chu-tich@cao-bang';

test('entity by id', () => {
  expect(entity(SAMPLE_GRAPH, BODY)).toMatchObject({ type: 'organization', name: 'Ủy ban nhân dân tỉnh Cao Bằng' });
  expect(entity(SAMPLE_GRAPH, 'person:nobody')).toBeUndefined();
});

test('mentions of an entity', () => {
  expect(mentionsOf(SAMPLE_GRAPH, BODY).map(({ start, end }) => SAMPLE_TEXT.slice(start, end))).toEqual(['UBND tỉnh Cao Bằng']);
  expect(mentionsOf(SAMPLE_GRAPH, 'person:nobody')).toEqual([]);
});

test('neighbours, each with its edge and direction', () => {
  const found = neighbours(SAMPLE_GRAPH, CHAIR);
  expect(found.map(({ entity, edge, direction }) => [direction, edge.type, entity.id])).toEqual([
    ['in', 'holds', 'person:hoang-van-lich'],
    ['out', 'postIn', BODY],
  ]);
});

test('neighbours by type of edge', () => {
  expect(neighbours(SAMPLE_GRAPH, CHAIR, 'postIn').map(({ entity }) => entity.id)).toEqual([BODY]);
  expect(neighbours(SAMPLE_GRAPH, CHAIR, 'memberOf')).toEqual([]);
  expect(neighbours(SAMPLE_GRAPH, 'person:nobody')).toEqual([]);
});
