import { spawn } from 'node:child_process';

/** A command that must succeed. */
export interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** Lines of its output that are worth seeing when all is well; the rest is shown where it fails. */
  readonly shows?: RegExp;
}

/** Where lines go: progress is no data. */
export interface Listener {
  readonly progress: (words: string) => void;
  readonly data: (words: string) => void;
}

/** Runs the steps in their order up to the first that fails, and returns its exit code, else 0. */
export async function runSteps(steps: readonly Step[], { progress, data }: Listener): Promise<number> {
  for (const [i, { name, command, shows }] of steps.entries()) {
    progress(`[${i + 1}/${steps.length}] ${name} … `);
    const began = performance.now();
    const { code, output } = await run(command);
    const seconds = Math.round((performance.now() - began) / 1000);
    progress(`${code === 0 ? 'ok' : `FAILED (${code}): ${command.join(' ')}`}, ${seconds} s\n`);
    data(code === 0 ? linesOf(output, shows) : output);
    if (code !== 0) return code;
  }
  return 0;
}

interface Ended {
  readonly code: number;
  /** Both streams as they came. */
  readonly output: string;
}

/** What a shell says of a command that is not there. */
const NOT_FOUND = 127;

function run([program, ...args]: Step['command']): Promise<Ended> {
  return new Promise((done) => {
    let output = '';
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, FORCE_COLOR: '0' } });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (words: string) => (output += words));
    child.on('error', (error) => done({ code: NOT_FOUND, output: `${error.message}\n` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

function linesOf(output: string, shows: RegExp | undefined): string {
  if (!shows) return '';
  const lines = output.split('\n').filter((line) => line !== '' && shows.test(line));
  return lines.map((line) => `${line}\n`).join('');
}
