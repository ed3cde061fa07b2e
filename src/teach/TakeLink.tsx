import { Suspense, use, useState } from 'react';
import type { Lesson } from '../domain/lesson';
import { ADDRESS_LENGTH, carriedText } from '../formats/lessonLink';
import { t } from '../i18n/translate';
import { CodePart } from '../reader/CodePart';
import { CopyField } from '../reader/CopyField';
import { EmbedPart } from '../reader/EmbedPart';
import { linkTo } from '../reader/sharedView';
import { homeAddress } from '../state/packedFiles';
import type { AtlasState } from '../state/store';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { defaultView, type View } from '../state/view';
import styles from './TakeDialog.module.css';

/** The lesson as a link, as a code for phones, and in another page, where an address has room for it. */
export function TakeLink({ lesson }: { readonly lesson: Lesson }) {
  const store = useAtlasStore();
  const [view] = useState(() => viewThatOpens(store.getState(), lesson));
  return (
    <section className={styles.part}>
      <h3>{t('take.link')}</h3>
      <Suspense fallback={<p>{t('take.link.wait')}</p>}>
        <Ways opening={view} title={lesson.title} />
      </Suspense>
    </section>
  );
}

interface WaysProps {
  readonly opening: Promise<View>;
  readonly title: string;
}

function Ways({ opening, title }: WaysProps) {
  const view = use(opening);
  const link = linkTo(view, homeAddress());
  const language = useAtlas((state) => state.view.language);
  if (link.length > ADDRESS_LENGTH)
    return (
      <p lang={language}>
        {t('take.link.tooLong', { length: link.length, limit: ADDRESS_LENGTH })}
      </p>
    );
  return (
    <>
      <p>{t(view.carried ? 'take.link.carries' : 'take.link.builtIn')}</p>
      <CopyField label={t('share.link')} copy={t('share.copyLink')} text={link} />
      <CodePart link={link} />
      <EmbedPart view={view} title={title} />
    </>
  );
}

/** A lesson of the dataset is opened by its name; one that is only on this device goes along in the address. */
async function viewThatOpens({ view, shelf }: AtlasState, lesson: Lesson): Promise<View> {
  const { dataset, language, carried } = view;
  const isHere = shelf.own.has(lesson.id) || carried !== null;
  return {
    ...defaultView,
    dataset,
    language,
    lesson: lesson.id,
    step: 1,
    carried: isHere ? await carriedText(lesson) : null,
  };
}
