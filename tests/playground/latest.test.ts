import { expect, test } from '@jest/globals';
import { Latest } from '../../playground/latest.ts';

/** What a task of `Latest` read, and the way to let it end. */
function readings(): { readonly latest: Latest; readonly read: number[]; value: number; end: () => Promise<void> } {
  const read: number[] = [];
  let end = () => {};
  const made = {
    read,
    value: 0,
    latest: new Latest(() => {
      read.push(made.value);
      return new Promise<void>((resolve) => (end = resolve));
    }),
    end: async () => {
      end();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
  return made;
}

test('calls during a run become one more run, with what is there then', async () => {
  const made = readings();
  for (const value of [1, 2, 3, 4]) {
    made.value = value;
    made.latest.run();
  }
  expect(made.read).toEqual([1]);
  await made.end();
  expect(made.read).toEqual([1, 4]);
  await made.end();
  expect(made.read).toEqual([1, 4]);
});

test('a call after a run runs again', async () => {
  const made = readings();
  made.latest.run();
  await made.end();
  made.value = 5;
  made.latest.run();
  expect(made.read).toEqual([0, 5]);
});
