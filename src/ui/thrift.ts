/** Whether the reader asked the browser to save data: then nothing large comes unasked. */
export const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
