import type { CslName } from '../domain/source';

/** The surname with what belongs to it ("de Beauvoir"), or the name of a group. */
export const surname = ({ literal, family, given, ...rest }: CslName): string =>
  literal ?? words(rest['non-dropping-particle'], family ?? given);

/** "Byron, Ada King", "Humboldt, Alexander von", "King, Martin Luther, Jr."; a group as it is. */
export function inverted(name: CslName, given: string | undefined = name.given): string {
  if (name.literal || !name.family) return surname(name);
  const forenames = words(given, name['dropping-particle']);
  return [surname(name), forenames, name.suffix].filter(Boolean).join(', ');
}

/** "Ada King Byron", "Martin Luther King Jr."; a group as it is. */
export const direct = (name: CslName): string =>
  name.literal || !name.family
    ? surname(name)
    : words(name.given, name['dropping-particle'], surname(name), name.suffix);

/** "Jean-Paul" is "J.-P."; a name in a script without capitals is not shortened. */
export const initials = (given: string): string =>
  given
    .trim()
    .split(/\s+/u)
    .map((name) => name.split('-').map(initial).join('-'))
    .join(' ');

function initial(name: string): string {
  const [first = ''] = name;
  return first.toLowerCase() === first.toUpperCase() ? name : `${first}.`;
}

/** Names that say something; an empty one is no author. */
export const named = (authors: readonly CslName[] = []): readonly CslName[] =>
  authors.filter((name) => surname(name) !== '');

const words = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' ');
