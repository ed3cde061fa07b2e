import { t } from '../i18n/translate';
import { Sign } from '../ui/Sign';
import { useOpened } from '../ui/useOpened';
import styles from './Legend.module.css';
import { LegendKinds } from './LegendKinds';
import { linkKinds } from './links';

/** What the marks mean; pressing one shows its kind alone. */
export function Legend() {
  const { isOpen, fold } = useOpened();
  return (
    <details className={styles.legend} {...fold}>
      <summary title={t('map.legend')}>
        <Sign name="legend" />
        <span>{t('map.legend')}</span>
      </summary>
      <div className={styles.body}>
        <h2>{t('map.legend.events')}</h2>
        {isOpen && <LegendKinds />}
        <h2>{t('map.legend.places')}</h2>
        <ul>
          <li>
            <Sample
              path="M8 4.4A3.6 3.6 0 1 1 8 11.6A3.6 3.6 0 1 1 8 4.4Z"
              className={styles.quiet}
            />{' '}
            {t('map.legend.quiet')}
          </li>
          <li>
            <Sample path="M1 3H15V13H1Z" className={styles.area} /> {t('map.legend.area')}
          </li>
          <li>
            <Sample path="M1 3H15V13H1Z" className={styles.approximate} />{' '}
            {t('map.legend.approximate')}
          </li>
        </ul>
        <h2>{t('map.legend.lines')}</h2>
        <ul>
          {linkKinds.map((kind) => (
            <li key={kind}>
              <Sample path="M1 12Q8 0 15 12" className={styles[kind]} /> {t(`map.legend.${kind}`)}
            </li>
          ))}
          <li>
            <Sample path="M1 12Q8 0 15 12" className={styles.measure} /> {t('map.legend.measure')}
          </li>
        </ul>
      </div>
    </details>
  );
}

const Sample = ({
  path,
  className,
}: {
  readonly path: string;
  readonly className: string | undefined;
}) => (
  <svg viewBox="0 0 16 16" className={className} aria-hidden="true">
    <path d={path} />
  </svg>
);
