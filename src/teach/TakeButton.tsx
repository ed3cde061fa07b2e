import { type ComponentType, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Lesson } from '../domain/lesson';
import { t } from '../i18n/translate';
import { isPacked } from '../state/packedFiles';
import { Dialog } from '../ui/Dialog';

interface DialogProps {
  readonly lesson: Lesson;
  readonly onClose: () => void;
}

/** The way to take a lesson along, whose program loads at the first press. A page that is one file is taken along as it is. */
export function TakeButton({ lesson }: { readonly lesson: Lesson }) {
  const [Opened, setOpened] = useState<ComponentType<DialogProps> | null>(null);
  if (isPacked()) return null;
  const open = () =>
    import('./TakeDialog').then(
      ({ TakeDialog }) => setOpened(() => TakeDialog),
      () => setOpened(() => NotLoaded),
    );
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={open}>
        {t('take.open')}
      </button>
      {Opened &&
        createPortal(<Opened lesson={lesson} onClose={() => setOpened(null)} />, document.body)}
    </>
  );
}

const NotLoaded = ({ onClose }: DialogProps) => (
  <Dialog title={t('app.notLoaded.title')} close={t('app.close')} onClose={onClose}>
    <p>{t('app.notLoaded')}</p>
  </Dialog>
);
