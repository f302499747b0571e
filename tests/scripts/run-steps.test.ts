import { runSteps, type Step } from '../../scripts/check/run-steps.ts';

const script = (code: string): Step['command'] => [process.execPath, '-e', code];
const GOOD: Step = { name: 'good', command: script(`console.log('a line\\nTests: 3 passed')`), shows: /^Tests:/ };
const QUIET: Step = { name: 'quiet', command: script(`console.log('much output')`) };
const BAD: Step = { name: 'bad', command: script(`console.log('on stdout'); console.error('on stderr'); process.exit(3)`) };

async function outcome(...steps: readonly Step[]) {
  let [progress, data] = ['', ''];
  const code = await runSteps(steps, { progress: (words) => (progress += words), data: (words) => (data += words) });
  return { code, progress: progress.replace(/\d+ s$/gm, 'N s'), data };
}

test('a line of progress for each step, and of the output what a step shows', async () => {
  expect(await outcome(GOOD, QUIET)).toEqual({ code: 0, progress: '[1/2] good … ok, N s\n[2/2] quiet … ok, N s\n', data: 'Tests: 3 passed\n' });
});

test('the first that fails ends it, with all of its output and its exit code', async () => {
  const { code, progress, data } = await outcome(QUIET, BAD, GOOD);
  expect(code).toBe(3);
  expect(progress).toMatch(/^\[1\/3\] quiet … ok, N s\n\[2\/3\] bad … FAILED \(3\): .*, N s\n$/);
  expect(data.split('\n').sort()).toEqual(['', 'on stderr', 'on stdout']);
});

test('a command that is not there fails', async () => {
  const { code, data } = await outcome({ name: 'missing', command: ['no-such-program'] });
  expect(code).toBe(127);
  expect(data).toContain('no-such-program');
});
