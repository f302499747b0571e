import { vntkModels } from '../../src/adapters/vntk/models.ts';
import { VntkError } from '../../src/adapters/vntk.ts';

/** Why vntk cannot be used on this machine; null where it can. */
function reasonToSkip(): string | null {
  try {
    vntkModels();
    return null;
  } catch (error) {
    if (error instanceof VntkError) return error.message;
    throw error;
  }
}

const reason = reasonToSkip();
if (reason !== null) process.stderr.write(`skipped what needs vntk: ${reason}\n`);

/** `describe` where vntk can be used, else one that skips; the reason is printed. */
export const describeWithVntk = reason === null ? describe : describe.skip;
