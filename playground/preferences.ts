type Preference = 'language' | 'theme';

/** What the reader chose last time. A browser may forbid to keep anything, then nothing is kept. */
export function kept(name: Preference): string | null {
  try {
    return localStorage.getItem(`thucthe.${name}`);
  } catch {
    return null;
  }
}

export function keep(name: Preference, value: string): void {
  try {
    localStorage.setItem(`thucthe.${name}`, value);
  } catch {
    // The choice then holds for this visit.
  }
}
