/** Gives the reader a file that the browser makes by itself. */
export function download(name: string, type: string, content: string | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun; the address may go once the browser has had time to open it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
