import { t } from '../i18n/translate';
import note from '../ui/Note.module.css';
import styles from './Notices.module.css';

/** The prerendered page stays; a notice over it says what went wrong, and offers a way on. */
export function showUnreadable(root: HTMLElement, reason: string): void {
  const notice = document.createElement('div');
  notice.className = `${note.notice} ${styles.alone}`;
  notice.setAttribute('role', 'alert');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = t('app.reload');
  button.addEventListener('click', () => location.reload());
  const sentence = document.createElement('p');
  sentence.textContent = t('app.unreadable', { reason });
  notice.append(sentence, button);
  const { classList } = document.documentElement;
  classList.remove('other');
  // Its buttons would do nothing.
  classList.add('anew');
  root.append(notice);
}
