import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { eventRecord } from '../../src/domain/eventRecord';
import { lesson } from '../../src/domain/lesson';
import { manifest } from '../../src/domain/manifest';
import { mention } from '../../src/domain/mention';
import { placeFeature } from '../../src/domain/placeFeature';
import type { Problem } from '../../src/domain/problem';
import { source } from '../../src/domain/source';

const FOLDER = 'public/schema';

const collection = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z.array(placeFeature),
});

/** The files of a dataset, each as its JSON Schema describes it. */
const schemas: Readonly<Record<string, z.ZodMiniType>> = {
  'dataset.json': manifest,
  'sources.json': z.array(source),
  'places.json': collection,
  'events.json': z.array(eventRecord),
  'mentions.json': z.array(mention),
  'lesson.json': lesson,
};

const textOf = (schema: z.ZodMiniType) =>
  `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`;

export function writeSchemas(): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, schema] of Object.entries(schemas))
    writeFileSync(`${FOLDER}/${name}`, textOf(schema));
}

/** Schemas in public/ that no longer are what the code says. */
export function checkSchemas(): readonly Problem[] {
  return Object.entries(schemas).flatMap(([name, schema]) => {
    if (readOrEmpty(`${FOLDER}/${name}`) === textOf(schema)) return [];
    return [
      {
        file: `${FOLDER}/${name}`,
        record: '',
        field: '',
        reason: 'is not the schema that the code has',
        remedy: 'run npm run schema',
      },
    ];
  });
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
