import { type ComponentType, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { t } from '../i18n/translate';
import { Dialog } from '../ui/Dialog';
import { gatherTyping } from '../ui/gatherTyping';
import { Sign, type SignName } from '../ui/Sign';

/** What a dialog's program must offer: a dialog that is open as long as it is drawn. */
export type OpenedDialog = ComponentType<{
  readonly onClose: () => void;
  /** What was typed while its program loaded. */
  readonly typed: string;
}>;

interface Props {
  readonly label: string;
  readonly sign?: SignName;
  /** The shortcut that presses this button, by its name in `shortcuts.ts`. */
  readonly shortcut?: string;
  readonly load: () => Promise<OpenedDialog>;
}

/**
 * A button and the dialog that it opens, whose program loads at the first press. The dialog stands at
 * the end of the page, so that a menu that closes does not take it along.
 */
export function DialogButton({ label, sign, shortcut, load }: Props) {
  const [Opened, setOpened] = useState<OpenedDialog | null>(null);
  const loaded = useRef<OpenedDialog | null>(null);
  const [isLoading, setIsLoading] = useState(false);
  const [typed, setTyped] = useState('');
  // At once: what is typed after the key that opens a dialog belongs to the dialog.
  const show = (program: OpenedDialog, words: string) =>
    flushSync(() => {
      setIsLoading(false);
      setTyped(words);
      setOpened(() => program);
    });
  const open = () => {
    if (isLoading) return;
    if (loaded.current) {
      show(loaded.current, '');
      // What a dialog draws from may be read anew each time.
      void load().catch(() => undefined);
      return;
    }
    flushSync(() => setIsLoading(true));
    const typedSoFar = gatherTyping();
    load().then(
      (program) => {
        loaded.current = program;
        show(program, typedSoFar());
      },
      () => show(NotLoaded, typedSoFar()),
    );
  };
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-busy={isLoading || undefined}
        data-shortcut={shortcut}
        title={sign && label}
        onClick={open}
      >
        {sign && <Sign name={sign} />}
        <span>{label}</span>
      </button>
      {Opened &&
        createPortal(<Opened typed={typed} onClose={() => setOpened(null)} />, document.body)}
    </>
  );
}

const NotLoaded: OpenedDialog = ({ onClose }) => (
  <Dialog title={t('app.notLoaded.title')} close={t('app.close')} onClose={onClose}>
    <p>{t('app.notLoaded')}</p>
  </Dialog>
);
