import '../i18n/classroom';
import { t } from '../i18n/translate';

/** The page for teachers. */
export function TeachersPage() {
  return (
    <main>
      <h1>{t('app.teachers')}</h1>
    </main>
  );
}
