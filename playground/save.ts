/** Gives the reader a file to keep. */
export function save(name: string, mediaType: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it once the click is over; Safari takes a while.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
