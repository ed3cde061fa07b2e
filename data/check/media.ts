import { existsSync } from 'node:fs';
import type { Dataset } from '../../src/domain/dataset';
import type { Problem } from '../../src/domain/problem';

/** Pictures that an event names and the folder `media/` does not hold. */
export const faultsOfMedia = (folder: string, { events }: Dataset): readonly Problem[] =>
  events.flatMap(({ id, pictures = [] }) =>
    pictures
      .filter(({ file }) => !existsSync(`${folder}/media/${file}`))
      .map(({ file }) => ({
        file: 'events.json',
        record: id,
        field: 'pictures.file',
        reason: `"${file}" is not in the folder media/`,
        remedy: 'put the file there, or mend its name',
      })),
  );
