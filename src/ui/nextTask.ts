/** What waits for it goes on in a task of its own, so that the page may answer before. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
