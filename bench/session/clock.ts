/** Milliseconds by a clock that all processes of this machine share. */
export const now = (): number => Number(process.hrtime.bigint()) / 1e6;

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

/** Waits until something has come, at most so many milliseconds; whether it has. */
export async function until(come: () => boolean, patience = 60_000): Promise<boolean> {
  const end = now() + patience;
  while (!come()) {
    if (now() > end) return false;
    await pause(2);
  }
  return true;
}
