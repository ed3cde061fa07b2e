import { t } from '../i18n/translate';
import { qrCodeOf } from '../reader/qrCode';
import styles from './HandoutHead.module.css';
import { inLanguage } from './printing';

interface Props {
  readonly kicker: string;
  readonly title: string;
  readonly language: string;
  /** Room for the pupil's name, or none in the teacher's own. */
  readonly isSigned: boolean;
  readonly address: string;
}

/** The head of the first page: what it is, whose it is, and the way to the same on a screen. */
export function HandoutHead({ kicker, title, language, isSigned, address }: Props) {
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <p className={styles.kicker}>{kicker}</p>
        <h2 className={styles.title} {...inLanguage(language)}>
          {title}
        </h2>
        {isSigned && (
          <p className={styles.sign}>
            {(['handout.name', 'handout.class', 'handout.date'] as const).map((label) => (
              <span key={label}>{t(label)}</span>
            ))}
          </p>
        )}
      </div>
      <Code address={address} />
    </header>
  );
}

function Code({ address }: Pick<Props, 'address'>) {
  const code = qrCodeOf(address);
  if (!code) return null;
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={t('handout.code')}
      shapeRendering="crispEdges"
    >
      <path d={code.path} />
    </svg>
  );
}
