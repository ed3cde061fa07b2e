import { ABOUT, filesIn, type PackedAbout } from '../formats/packedPage';
import { unpackFiles } from '../state/packedFiles';

/** The program of a page that was saved as one file: it finds its files in itself, and opens at its lesson. */
async function open(): Promise<void> {
  const files = await filesIn(document);
  const about = JSON.parse((await files.get(ABOUT)?.text()) ?? '{}') as PackedAbout;
  unpackFiles({ files, home: about.home });
  await addFonts(files, about);
  if (!new URLSearchParams(location.search).has('lesson'))
    history.replaceState(history.state, '', location.pathname + about.opens);
  await import('./main');
}

/** From bytes: a style sheet would have to fetch them. */
async function addFonts(files: ReadonlyMap<string, Blob>, { fonts }: PackedAbout): Promise<void> {
  const faces = fonts.map(async ({ path, family, ...descriptors }) => {
    const bytes = await files.get(path)?.arrayBuffer();
    if (bytes) document.fonts.add(new FontFace(family, bytes, descriptors));
  });
  await Promise.all(faces);
}

open();
