import { parseArgs } from 'node:util';

export const USAGE = `npm run playground -- [options]

Builds the playground into site/ and serves it on 127.0.0.1.

  --build        only build
  --port NUMBER  where to serve it, 0 for any free port (5080)
  --base PATH    under which path, like /thucthe/ (/)
`;

export interface Arguments {
  readonly build: boolean;
  readonly port: number;
  readonly base: string;
}

const BASE_PATH = /^\/(?:[\w.~-]+\/)*$/;

/** @throws Error when an argument is unknown or cannot be used, in words for people */
export function readArguments(args: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      build: { type: 'boolean', default: false },
      port: { type: 'string', default: '5080' },
      base: { type: 'string', default: '/' },
    },
  });
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Number.NaN;
  if (!(port <= 65_535)) throw new Error(`--port cannot be ${JSON.stringify(values.port)}; allowed: 0 to 65535`);
  if (!BASE_PATH.test(values.base)) throw new Error(`--base cannot be ${JSON.stringify(values.base)}; allowed: a path like /thucthe/`);
  return { build: values.build, port, base: values.base };
}
