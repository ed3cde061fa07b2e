export const REGULAR = ['Noto Sans'];
export const SEMIBOLD = ['Noto Sans Semibold'];
export const ITALIC = ['Noto Sans Italic'];
