import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../src/domain/lesson';
import { base64url } from '../../src/formats/base64';
import { carriedText, lessonCarried, withoutNotes } from '../../src/formats/lessonLink';
import { LESSON_BYTES } from '../../src/formats/lessonV1';

const step = fc.record({
  heading: fc.string({ minLength: 1, unit: 'grapheme' }),
  text: fc.string({ unit: 'grapheme' }),
  notes: fc.string({ unit: 'grapheme' }),
  minutes: fc.integer({ min: 1, max: 120 }),
  view: fc.constant('?place=kabul#5/34/69'),
});
const lesson = fc.record({
  id: fc.constant('a-lesson'),
  title: fc.string({ minLength: 1 }),
  steps: fc.array(step, { minLength: 1, maxLength: 8 }),
}) as unknown as fc.Arbitrary<Lesson>;

describe('a lesson in an address', () => {
  it('comes out as it went in, and needs no sign that an address would change', async () => {
    await fc.assert(
      fc.asyncProperty(lesson, async (one) => {
        const letters = await carriedText(one);
        expect(letters).toMatch(/^[\w-]+$/);
        expect(JSON.parse((await lessonCarried(letters)) ?? '')).toEqual(one);
      }),
    );
  });

  it('is not read when it would fill the memory', async () => {
    const bomb = base64url(deflateRawSync(Buffer.alloc(LESSON_BYTES * 50, ' ')));
    expect(bomb.length).toBeLessThan(200_000);
    expect(await lessonCarried(bomb)).toBeNull();
  });

  it('is not read when it was cut off or is something else', async () => {
    const letters = await carriedText({ id: 'x', steps: [] } as unknown as Lesson);
    for (const wrong of [letters.slice(0, -3), 'five-places', '', '----', 'AAAA'])
      expect(await lessonCarried(wrong), wrong).toBeNull();
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[\w-]{1,60}$/), async (garbage) => {
        const read = await lessonCarried(garbage);
        expect(read === null || typeof read === 'string').toBe(true);
      }),
    );
  });

  it('leaves the teacher’s notes out, and nothing else', () => {
    fc.assert(
      fc.property(lesson, (one) => {
        const { steps, ...about } = withoutNotes(one);
        expect({ ...about, steps: one.steps }).toEqual(one);
        steps.forEach((bare, at) => {
          expect(bare).toEqual({ ...one.steps[at], notes: '' });
        });
      }),
    );
  });
});
