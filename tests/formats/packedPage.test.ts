// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  base64,
  base64Length,
  base64url,
  fromBase64,
  fromBase64url,
} from '../../src/formats/base64';
import { escapedText, filesIn, packedFile, packedSize } from '../../src/formats/packedPage';

const encode = (text: string) => new TextEncoder().encode(text);
const pageOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const nasty = '</script><script>window.ran = 1</script><!--<script> & "quoted"';

describe('the files of a packed page', () => {
  it('come out as they went in, whatever they hold', async () => {
    const bytes = fc.uint8Array({ maxLength: 500 }).map((array) => new Uint8Array(array));
    await fc.assert(
      fc.asyncProperty(bytes, fc.boolean(), async (body, isCompressed) => {
        const { tag, size } = await packedFile('data/atlas.json', body, isCompressed);
        expect(size).toBe(encode(tag).length);
        if (isCompressed) expect(size).toBe(packedSize('data/atlas.json', body.length));
        const file = (await filesIn(pageOf(`<body>${tag}</body>`))).get('data/atlas.json');
        expect(new Uint8Array((await file?.arrayBuffer()) ?? [])).toEqual(body);
      }),
      { numRuns: 40 },
    );
  });

  it('end no element and begin none, in their names neither', async () => {
    const { tag } = await packedFile(`data/${nasty}.json`, encode(nasty));
    const page = pageOf(`<body>${tag}<p>after</p></body>`);
    expect(page.querySelectorAll('script')).toHaveLength(1);
    expect(page.querySelector('p')?.textContent).toBe('after');
    const files = await filesIn(page);
    expect(await files.get(`data/${nasty}.json`)?.text()).toBe(nasty);
    expect(files.get(`data/${nasty}.json`)?.type).toBe('application/json');
  });

  it('are missing where the page was changed', async () => {
    const { tag } = await packedFile('a.json', encode('{}'));
    const page = pageOf(`${tag.replace(/>.*</, '>###<')}${tag.replace('a.json', 'b.json')}`);
    expect([...(await filesIn(page)).keys()]).toEqual(['b.json']);
  });
});

describe('text in a packed page', () => {
  it('is text', () => {
    const page = pageOf(`<p title="${escapedText(nasty)}">${escapedText(nasty)}</p>`);
    expect(page.querySelector('p')?.textContent).toBe(nasty);
    expect(page.querySelector('p')?.title).toBe(nasty);
    expect(page.querySelector('script')).toBeNull();
  });
});

describe('base64', () => {
  it('is turned back into what it was made of, of the length that was told', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(base64(bytes)).toHaveLength(base64Length(bytes.length));
        expect(fromBase64(base64(bytes))).toEqual(new Uint8Array(bytes));
        expect(fromBase64url(base64url(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
    expect(fromBase64('not base64')).toBeNull();
  });
});
