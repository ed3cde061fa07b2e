import { useState } from 'react';
import { type MessageId, t } from '../i18n/translate';
import { selectVisible } from '../state/selectors';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { Dialog } from '../ui/Dialog';
import styles from './DownloadDialog.module.css';
import { type Download, type Extent, fileName, pictures, records, references } from './downloads';
import { saveFile } from './saveFile';

/** Every file that a reader can take along, each with what it is for. */
export function DownloadDialog({ onClose }: { readonly onClose: () => void }) {
  const store = useAtlasStore();
  const [extent, setExtent] = useState<Extent>('shown');
  const [said, setSaid] = useState('');
  const take = async (download: Download, of: Extent) => {
    const file = fileName(store.getState(), download.extension, of);
    setSaid('');
    try {
      saveFile(file, await download.make(store, of));
      setSaid(t('download.saved', { file }));
    } catch (error) {
      setSaid(t('download.failed', { reason: (error as Error).message }));
    }
  };
  return (
    <Dialog title={t('download.open')} close={t('app.close')} onClose={onClose}>
      <Group title="download.map" downloads={pictures} onTake={(one) => take(one, 'shown')} />
      <ChoiceOfExtent extent={extent} onChoose={setExtent} />
      <Group title="download.data" downloads={records} onTake={(one) => take(one, extent)} />
      <Group
        title="download.references"
        downloads={references}
        onTake={(one) => take(one, extent)}
      />
      <p className={styles.said} aria-live="polite">
        {said}
      </p>
    </Dialog>
  );
}

interface GroupProps {
  readonly title: MessageId;
  readonly downloads: readonly Download[];
  readonly onTake: (download: Download) => void;
}

function Group({ title, downloads, onTake }: GroupProps) {
  return (
    <section className={styles.group}>
      <h3>{t(title)}</h3>
      <ul>
        {downloads.map((download) => (
          <li key={download.name}>
            <button type="button" onClick={() => onTake(download)}>
              <b lang="en">{download.name}</b> <span>{t(download.purpose)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ChoiceProps {
  readonly extent: Extent;
  readonly onChoose: (extent: Extent) => void;
}

/** What is counted here is what the files hold. */
function ChoiceOfExtent({ extent, onChoose }: ChoiceProps) {
  const { counts, places } = useAtlas(selectVisible);
  const allPlaces = useAtlas(({ document }) => document.dataset.places.length);
  const { shown, accepted } = counts;
  const values = { shown, accepted, places: places.length, allPlaces };
  if (shown === accepted && places.length === allPlaces)
    return <p className={styles.whole}>{t('download.all', values)}</p>;
  return (
    <fieldset className={styles.extent}>
      <legend>{t('download.what')}</legend>
      {(['shown', 'all'] as const).map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="extent"
            checked={extent === one}
            onChange={() => onChoose(one)}
          />
          {t(`download.${one}`, values)}
        </label>
      ))}
    </fieldset>
  );
}
