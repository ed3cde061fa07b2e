import type { Place } from '../domain/place';
import { foldSpelling, type SpelledWord, spelledWords } from '../domain/spelling';
import { type Meant, namesOfPlace } from './searchIndex';

/** A piece of a text, marked where it is what the reader meant. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A text in pieces: of a word that begins as the reader wrote, the beginning is marked, else the whole word. */
export function piecesOf(text: string, meant: Meant): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const word of spelledWords(text)) {
    if (!meant.words.has(word.folded)) continue;
    const end = word.at + lengthMeant(word, meant);
    if (word.at > done) pieces.push({ text: text.slice(done, word.at), isMarked: false });
    pieces.push({ text: text.slice(word.at, end), isMarked: true });
    done = end;
  }
  return done < text.length ? [...pieces, { text: text.slice(done), isMarked: false }] : pieces;
}

/** How much of a word is marked, in its own letters: folding may join or split them. */
function lengthMeant({ text, folded }: SpelledWord, { asked }: Meant): number {
  const begun = asked
    .filter((one) => folded.startsWith(one))
    .sort((a, b) => b.length - a.length)[0];
  if (begun === undefined || begun === folded) return text.length;
  const letters = [...text];
  let length = 0;
  for (const letter of letters) {
    length += letter.length;
    if (foldSpelling(text.slice(0, length)).length >= begun.length) return length;
  }
  return text.length;
}

/** The name of a place that the reader meant, when that is not its title. */
export function nameMeant(place: Place, meant: Meant): { toponym: string; lang: string } | null {
  let best: { readonly toponym: string; readonly lang: string | null } | null = null;
  let most = 0;
  for (const name of namesOfPlace(place)) {
    const worth = worthOf(name.toponym, meant);
    if (worth <= most) continue;
    best = name;
    most = worth;
  }
  if (!best || best.lang === null || best.toponym === place.title) return null;
  return { toponym: best.toponym, lang: best.lang };
}

/** A word written out counts most, then one begun, then one that is only like it. */
function worthOf(name: string, { asked, words }: Meant): number {
  const spelled = spelledWords(name).filter(({ folded }) => words.has(folded));
  const worthOfWord = (one: string) =>
    Math.max(
      0,
      ...spelled.map(({ folded }) => (folded === one ? 3 : folded.startsWith(one) ? 2 : 1)),
    );
  return asked.reduce((sum, one) => sum + worthOfWord(one), 0);
}
