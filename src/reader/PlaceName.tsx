import { Fragment } from 'react';
import type { Place } from '../domain/place';
import { signsBetween } from '../i18n/lists';
import { nameOf } from '../map/placeName';

interface Props {
  readonly place: Place;
  readonly language: string;
  readonly datasetLanguage: string;
}

/** A place's name in the interface's language where the dataset has it, else its title. */
export function PlaceName({ place, language, datasetLanguage }: Props) {
  const name = nameOf(place, language);
  return <bdi lang={name === place.title ? datasetLanguage : language}>{name}</bdi>;
}

interface NamesProps extends Omit<Props, 'place'> {
  readonly places: readonly Place[];
}

/** Several of them, joined as the language joins words. */
export function PlaceNames({ places, ...rest }: NamesProps) {
  const signs = signsBetween(places.length, rest.language);
  return places.map((place, at) => (
    <Fragment key={place.id}>
      {signs[at]}
      <PlaceName place={place} {...rest} />
    </Fragment>
  ));
}
