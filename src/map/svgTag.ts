import { xmlText } from '../formats/xml';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element as text; attributes without a value are left out. */
export function tag(name: string, attributes: Attributes, inner = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join('');
  return inner ? `<${name}${written}>${inner}</${name}>` : `<${name}${written}/>`;
}
