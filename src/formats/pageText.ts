/** Elements that hold no words of an article. */
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SVG NAV IFRAME OBJECT BUTTON SELECT TEXTAREA'.split(' '),
);
/** Elements that stand within a line of text; all others begin a new one. */
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DEL DFN EM FONT I INS MARK Q S SMALL SPAN STRONG SUB SUP TIME U WBR'.split(
    ' ',
  ),
);

/** Taken out before, because the policy of this page would report each that it refuses. */
const INERT = /<(script|style)\b[\s\S]*?<\/\1\s*>/gi;
/** A tag with its attributes: handlers and styles among them, and no words. */
const TAG = /<([a-z][\w-]*)\b(?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** Whether a text is a web page rather than words. */
export const isPage = (text: string): boolean =>
  /<(?:!doctype html|html|head|body|article|p|div)[\s>]/i.test(text);

/**
 * The words of a web page, a line for each of its blocks. The page is read by `DOMParser`, which runs
 * no script and fetches nothing, and only its text nodes are taken.
 */
export function textOfPage(page: string): string {
  const bare = page.replace(INERT, ' ').replace(TAG, '<$1>');
  const { body } = new DOMParser().parseFromString(bare, 'text/html');
  const lines = linesOf(body).join('').split('\n');
  return lines.flatMap((line) => line.replace(/[ \t\r\f]+/gu, ' ').trim() || []).join('\n\n');
}

function linesOf(node: Node): readonly string[] {
  if (node.nodeType === 3) return [(node.nodeValue ?? '').replaceAll('\n', ' ')];
  const name = node.nodeName.toUpperCase();
  if (SILENT.has(name)) return [];
  if (name === 'BR') return ['\n'];
  const inside = [...node.childNodes].flatMap(linesOf);
  return INLINE.has(name) ? inside : ['\n', ...inside, '\n'];
}
