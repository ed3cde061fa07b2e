import type { CslItem } from '../domain/source';
import { direct, inverted, named, surname } from './cslNames';
import {
  addressOf,
  type DateOfWork,
  dateOf,
  isSameName,
  monthName,
  settingOf,
  shortTitle,
  withoutArticle,
} from './cslWork';
import {
  inParagraphs,
  italic,
  joined,
  link,
  maybe,
  type Parts,
  plain,
  type ReferencePart,
  type ReferenceStyle,
  sentences,
} from './referencePart';
import { accessed, authorsInText, isQuoted, titleInEntry, titleWith } from './workInText';

/**
 * MLA, 9th edition: author, title, and the container with its elements between commas (sections
 * 5.1 to 5.99). Of three authors and more the first is named (5.8); a group that is also the
 * publisher is named as publisher alone (5.20); what is missing is left out. Titles are not
 * recapitalised: which of their words are names, no program knows. A paragraph is "par." (6.22).
 */
export const mla: ReferenceStyle = {
  entry: (work) =>
    sentences([
      maybe(authorsInMla(work)),
      titleInEntry(work),
      container(work),
      accessed(work, dateInMla),
    ]),
  pinpoint: (work, paragraphs) => [
    plain('('),
    ...namedInText(work),
    plain(` ${inParagraphs(paragraphs, 'par')})`),
  ],
};

function container(work: CslItem): Parts {
  const site = maybe(work['container-title'], italic);
  const version = site.length ? 'version' : 'Version';
  const date = dateOf(work.issued);
  return joined(
    [
      site,
      maybe(work.version, (text) => plain(`${version} ${text}`)),
      maybe(work.volume, (text) => plain(`vol. ${text}`)),
      maybe(work.issue ?? work.number, (text) => plain(`no. ${text}`)),
      maybe(publisherOf(work)),
      maybe(date ? dateInMla(date) : ''),
      maybe(pagesOf(work)),
      maybe(addressOf(work), addressInMla),
    ],
    ', ',
  );
}

/** A periodical's publisher is left out, and one that bears the name of its site (5.54, 5.61). */
function publisherOf(work: CslItem): string {
  const { publisher } = work;
  const isNamed = settingOf(work) === 'part' || isSameName(publisher, work['container-title']);
  return !publisher || isNamed ? '' : withoutArticle(publisher);
}

function pagesOf({ page }: CslItem): string {
  if (page === undefined) return '';
  const pages = String(page).replace(/\s*[-–]+\s*/gu, '-');
  return /[-,]/u.test(pages) ? `pp. ${pages}` : `p. ${pages}`;
}

/** Printed without its protocol (5.95), but a DOI, which is an address as a whole (5.93). */
const addressInMla = (address: string): ReferencePart =>
  address.startsWith('https://doi.org/')
    ? link(address)
    : link(address, address.replace(/^https?:\/\//u, ''));

/** "5 Mar. 2020"; May, June and July stand in full, September is "Sept." (appendix 1). */
function dateInMla({ year, month, day }: DateOfWork): string {
  if (month === undefined) return `${year}`;
  const name = monthName(month);
  const short = name.length < 5 ? name : `${name.slice(0, month === 9 ? 4 : 3)}.`;
  return day === undefined ? `${short} ${year}` : `${day} ${short} ${year}`;
}

function authorsInMla(work: CslItem): string {
  const [first, second, third] = named(work.author);
  if (!first) return '';
  const isPublisher = [work.publisher, work['container-title']].some((name) =>
    isSameName(name, first.literal),
  );
  if (isPublisher && !second) return '';
  const name = first.literal ? withoutArticle(first.literal) : inverted(first);
  if (third) return `${name}, et al.`;
  return second ? `${name}, and ${direct(second)}` : name;
}

function namedInText(work: CslItem): Parts {
  if (!authorsInMla(work)) return titleWith(',', shortTitle(work), isQuoted(work));
  const authors = authorsInText(work, 'and', (name) => withoutArticle(surname(name)));
  return [plain(`${authors},`)];
}
