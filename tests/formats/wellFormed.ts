/** What is wrong with a text as XML 1.0: tags that do not nest, attributes or signs that may not stand. */
export function faultOfXml(text: string): string | null {
  const open: string[] = [];
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/, '');
  const token = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  while (token.lastIndex < body.length) {
    const match = token.exec(body);
    if (!match) return `no markup at ${body.slice(token.lastIndex, token.lastIndex + 40)}`;
    const [, closing, name = '', attributes = '', single, content] = match;
    const words = content ?? attributes;
    if (/&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(words)) return `a bare & in ${words.slice(0, 40)}`;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not stand in XML
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(words)) return 'a control sign';
    if (content !== undefined || single) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) return `</${name}> closes nothing`;
  }
  return open.length ? `<${open.at(-1)}> is not closed` : null;
}
