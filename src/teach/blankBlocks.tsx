import { edtfInWords } from '../i18n/dates';
import { numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { PlateMap } from '../map/PlateMap';
import { nameOf } from '../map/placeName';
import type { PlateLabel, PlateMark } from '../map/plateMark';
import { HandoutHead } from './HandoutHead';
import { MapNotes, scaleIn } from './HandoutMap';
import type { MapPart } from './handoutChoice';
import type { HandoutContent, HandoutSpot } from './handoutContent';
import { roomOn } from './paper';
import type { Printing } from './printing';
import type { SheetBlock } from './Sheets';

interface Blank {
  readonly content: HandoutContent;
  readonly printing: Printing;
  readonly title: string;
}

/** What the head and the notes take of the page, in pixels; a long title takes two lines. */
const roundMap = (title: string) => (title.length > 40 ? 200 : 160);
const WIDTH = 720;

/** One page with a map to fill in, and room for the name and the date. */
export function blankBlocks({ content, printing, title }: Blank): readonly SheetBlock[] {
  const { choice, address, dataset, shapes, language } = printing;
  const { lesson, spots, frame } = content;
  const room = roomOn(choice.paper, true);
  const size = {
    width: WIDTH,
    height: Math.floor((WIDTH * (room.height - roundMap(lesson?.title ?? title))) / room.width),
  };
  return [
    {
      key: 'blank',
      draw: () => (
        <>
          <HandoutHead
            kicker={t('handout.version.blank')}
            title={lesson?.title ?? title}
            language={lesson?.language ?? dataset.manifest.language}
            isSigned
            address={address}
          />
          <PlateMap
            title={t('handout.version.blank')}
            size={size}
            frame={frame}
            marks={spots.map((spot) => markOf(spot, content, printing))}
            shapes={shapes}
            scale={scaleIn(language)}
          />
          <MapNotes isBlank />
        </>
      ),
    },
  ];
}

function markOf(spot: HandoutSpot, { events }: HandoutContent, printing: Printing): PlateMark {
  const has = (part: MapPart) => printing.choice.mapParts.includes(part);
  const [place] = spot.places;
  const labels = [
    ...(place && has('names') ? [nameOf(place, printing.language)] : []),
    ...(has('dates') ? datesAt(spot, events, printing.language) : []),
  ];
  return {
    key: `${spot.number}`,
    point: spot.point,
    sign: null,
    shape: has('marks') && !spot.isArea ? 'spot' : 'none',
    labels: labels.map((text): PlateLabel => ({ text, isRtl: isRtl(text) })),
  };
}

const isRtl = (text: string) => /^[\u0590-\u08ff]/.test(text);

/** More dates than this are counted. */
const MOST = 3;

/** The dates of what happened at a spot, one a line. */
function datesAt(
  { places }: HandoutSpot,
  events: HandoutContent['events'],
  language: string,
): readonly string[] {
  const ids = places.map(({ id }) => id);
  const dates = events.flatMap(({ when, places: touched }) =>
    when && touched.some(({ place, role }) => role !== 'mentioned' && ids.includes(place))
      ? [edtfInWords(when.edtf, language)]
      : [],
  );
  const shown = [...new Set(dates)];
  const rest = shown.length - MOST;
  return rest > 0 ? [...shown.slice(0, MOST), `+${numberInWords(rest, language)}`] : shown;
}
