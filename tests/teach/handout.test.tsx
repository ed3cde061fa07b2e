import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import '../../src/i18n/classroom';
import { copiedReference, referenceStyleNames } from '../../src/citations/reference';
import { type Lesson, paragraphsIn, type Step } from '../../src/domain/lesson';
import { viewOfStep } from '../../src/state/lessonView';
import { handoutBlocks } from '../../src/teach/handoutBlocks';
import type { HandoutChoice } from '../../src/teach/handoutChoice';
import { handoutContent } from '../../src/teach/handoutContent';
import { lessonStore, lessons } from './builtInLessons';

const usual: HandoutChoice = {
  extent: 'lesson',
  version: 'pupil',
  paper: 'a4',
  style: 'apa',
  form: 'easier',
  mapParts: [],
};
const forms = ['easier', 'harder'] as const;

/** What a handout says of a lesson, or of the view without one. */
function stated(lesson: Lesson | null, part: Partial<HandoutChoice>, step = 1) {
  const state = lessonStore(lesson?.id ?? null, { step }).getState();
  const choice = { ...usual, ...part };
  return { content: handoutContent(state, choice), choice, ...state.document };
}

/** The same as HTML, and as the words that a reader or a screen reader finds; maps are drawn where asked. */
function printed(...[lesson, part, step, isDrawn]: [...Parameters<typeof stated>, isDrawn?: true]) {
  const { content, choice, dataset, shapes } = stated(lesson, part, step);
  const printing = { choice, dataset, shapes, language: 'en', address: 'https://example.org/' };
  const blocks = handoutBlocks({ content, printing, title: dataset.manifest.title, about: '' });
  const seen = isDrawn ? blocks : blocks.filter(({ key }) => key !== 'map');
  const html = renderToStaticMarkup(seen.map(({ draw, rows = 1 }) => draw(0, rows)));
  return { html, content, words: wordsOf(html), dataset };
}

const wordsOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

const questionsOf = ({ steps }: Lesson) => steps.flatMap(({ question }) => question ?? []);
const sentences = (text: string) => text.split(/(?<=[.?])\s+/u).filter((one) => one.length > 30);

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('%s', (_, lesson) => {
  const answers = questionsOf(lesson).flatMap(({ answer }) => sentences(answer));
  const secrets = [
    ...answers,
    ...lesson.steps.flatMap(({ notes }) => sentences(notes)),
    ...sentences(lesson.content),
  ];

  test.each(forms)('the pupil’s version holds no answer and no note, with %s questions', (form) => {
    const { words, html } = printed(lesson, { form });
    // A lesson may say the same sentence to the class and to the teacher.
    const said = lesson.steps.flatMap(({ text }) => sentences(text)).join(' ') + lesson.summary;
    const told = secrets.filter((secret) => words.includes(secret) && !said.includes(secret));
    expect(told).toEqual([]);
    expect(html).not.toContain('M2 9L6 13L14 3');
  });

  test('the key holds every answer, every note and what the material contains', () => {
    const { words } = printed(lesson, { version: 'key' });
    const all = [
      ...questionsOf(lesson).map(({ answer }) => answer),
      ...lesson.steps.map(({ notes }) => notes),
      lesson.content,
    ].flatMap(paragraphsIn);
    expect(all.filter((one) => !words.includes(one.replaceAll(/\s+/g, ' ')))).toEqual([]);
  });

  test.each(forms)('a place that is asked for has no name on the pupil’s map, %s', (form) => {
    const { content, dataset } = stated(lesson, { form });
    for (const question of questionsOf(lesson)) {
      if (question.type !== 'place') continue;
      for (const id of question.places) {
        const point = String(dataset.placeById.get(id)?.point);
        const there = content.spots.filter((spot) => String(spot.point) === point);
        expect(there.flatMap(({ places }) => places)).toEqual([]);
        expect(there.length).toBe(form === 'easier' ? 1 : 0);
      }
    }
  });

  test('the pupil’s list of events has none that is asked for, nor an order that answers', () => {
    const { content, dataset } = stated(lesson, {});
    const listed = content.events.map(({ id }) => id);
    for (const question of questionsOf(lesson))
      if (question.type === 'order' || question.type === 'source')
        expect(question.events.filter((id) => listed.includes(id))).toEqual([]);
    for (const { question } of content.steps) {
      if (question?.type !== 'order') continue;
      const starts = question.events.map(({ id }) => dataset.eventById.get(id)?.bounds?.start ?? 0);
      expect(starts).not.toEqual(starts.toSorted((a, b) => a - b));
      expect(question.solution).toBeNull();
    }
  });

  test('nothing in the markup of the pupil’s version names a record by its id', () => {
    const { html } = printed(lesson, {}, 1, true);
    const values = [...html.matchAll(/="([^"]*)"/g)].map(([, value]) => value);
    const ids: readonly string[] = questionsOf(lesson).flatMap((question): readonly string[] =>
      question.type === 'place' ? question.places : 'events' in question ? question.events : [],
    );
    expect(ids.filter((id) => values.includes(id))).toEqual([]);
  });

  test.each(referenceStyleNames)(
    'every article it rests on is referred to in full: %s',
    (style) => {
      const { words, content, dataset } = printed(lesson, { style });
      expect(content.sources.map(({ id }) => id)).toEqual(
        expect.arrayContaining([...lesson.sources]),
      );
      for (const source of dataset.sources.filter(({ id }) => lesson.sources.includes(id)))
        expect(words.replaceAll(' ', '')).toContain(
          copiedReference(source, style).replaceAll(/\s/g, ''),
        );
    },
  );

  test('a step prints what it is about, and nothing of the others', () => {
    lesson.steps.forEach((step: Step, at) => {
      if (step.question?.type === 'place') return;
      const { words, content } = printed(lesson, { extent: 'step', version: 'key' }, at + 1);
      expect(words).toContain(step.heading);
      const other = lesson.steps[(at + 1) % lesson.steps.length] as Step;
      expect(words).not.toContain(other.notes.split('\n')[0]);
      const { place, event } = viewOfStep(lessonStore(lesson.id).getState(), step, at + 1);
      if (event) expect(content.events.map(({ id }) => id)).toContain(event);
      const numbered = content.spots.flatMap(({ places }) => places.map(({ id }) => id));
      if (place) expect([...numbered, ...content.unnumbered.map(({ id }) => id)]).toContain(place);
    });
  });
});

test('the view without a lesson prints every event and every place', () => {
  const { content, words, dataset } = printed(null, { extent: 'view' });
  expect(content.events.length).toBe(dataset.events.length);
  for (const { title } of dataset.places) expect(words).toContain(title);
});

test('no attribute of style is printed, as the security policy asks', () => {
  expect(printed(lessons[0] ?? null, {}, 1, true).html).not.toMatch(/\sstyle=/);
});
