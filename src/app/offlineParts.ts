/** What the page and its service worker say to each other. */
export const SERVE = 'serve';
export const TAKE_OVER = 'take over';
export const STORAGE_FULL = 'storage full';

/** Fonts as they were used. */
export const filesCache = (folder: string) => `dateline fonts ${folder}`;

/** Always kept, and small. */
export const SUBSTITUTE_FONT = 'fonts/noto-sans-latin-400-normal.woff2';
