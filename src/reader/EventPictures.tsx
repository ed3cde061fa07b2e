import { type ReactNode, useState } from 'react';
import type { Dataset } from '../domain/dataset';
import type { Picture } from '../domain/picture';
import { t } from '../i18n/translate';
import { addressOfFile } from '../state/packedFiles';
import styles from './EventPictures.module.css';

/** Where a picture of an event lies. */
export const picturePath = ({ manifest }: Dataset, file: string): string =>
  `data/${manifest.id}/media/${file}`;

interface Props {
  readonly pictures: readonly Picture[];
  readonly dataset: Dataset;
}

/** The pictures of an event, each with its caption and whose it is. */
export function EventPictures({ pictures, dataset }: Props) {
  const { language } = dataset.manifest;
  return pictures.map((picture) => (
    <figure key={picture.file} className={styles.figure}>
      <Cover warning={picture.warning} language={language}>
        <img
          src={addressOfFile(picturePath(dataset, picture.file))}
          alt={picture.alt}
          lang={language}
        />
      </Cover>
      <figcaption lang={language}>
        {picture.caption && <span>{picture.caption} </span>}
        <span className={styles.credit}>{picture.credit}</span>
      </figcaption>
    </figure>
  ));
}

interface CoverProps {
  readonly warning: string | undefined;
  readonly language: string;
  readonly children: ReactNode;
}

/** A picture with a warning is not even fetched before the reader asks for it. */
function Cover({ warning, language, children }: CoverProps) {
  const [isOpen, setIsOpen] = useState(warning === undefined);
  if (isOpen) return children;
  return (
    <p className={styles.cover}>
      <bdi lang={language}>{warning}</bdi>
      <button type="button" onClick={() => setIsOpen(true)}>
        {t('reader.uncover')}
      </button>
    </p>
  );
}
