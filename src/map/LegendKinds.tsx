import { type EventKind, eventKindNames, eventKinds } from '../domain/event';
import { numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { showKinds } from '../state/actions';
import { selectKindCounts } from '../state/selectors';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { KindMark } from '../ui/KindMark';
import styles from './LegendKinds.module.css';

/** The kinds of events with how many of each there are to see; pressed ones are shown, the others not. */
export function LegendKinds() {
  const store = useAtlasStore();
  const chosen = useAtlas(({ view }) => view.kinds);
  const language = useAtlas(({ view }) => view.language);
  const counts = useAtlas(selectKindCounts);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <>
      <ul className={styles.kinds}>
        <li>
          <button
            type="button"
            aria-pressed={chosen.length === 0}
            onClick={() => showKinds(store, [])}
          >
            <span>{t('map.legend.all')}</span>
            <span>{numberInWords(total, language)}</span>
          </button>
        </li>
        {eventKindNames.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              aria-pressed={chosen.includes(kind)}
              title={eventKinds[kind]}
              onClick={() => showKinds(store, toggled(chosen, kind))}
            >
              <KindMark kind={kind} />
              <span>{t(`kind.${kind}`)}</span>
              <span>{numberInWords(counts.get(kind) ?? 0, language)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{t('map.legend.hint')}</p>
    </>
  );
}

/** With a kind or without it, in the order of the legend; every kind is the same as no choice. */
function toggled(chosen: readonly EventKind[], kind: EventKind): readonly EventKind[] {
  const next = eventKindNames.filter((name) => chosen.includes(name) !== (name === kind));
  return next.length === eventKindNames.length ? [] : next;
}
