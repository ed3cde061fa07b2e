import { t } from '../i18n/translate';
import { showScreen } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { screens } from '../state/view';
import { Sign } from '../ui/Sign';

/** The map or its equal, the list. The shortcut presses the one that is not shown. */
export function ScreenSwitch() {
  const store = useAtlasStore();
  const screen = useAtlas(({ view }) => view.screen);
  return (
    <fieldset aria-label={t('app.screen')}>
      {screens.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === screen}
          data-shortcut={name === screen ? undefined : 'screen'}
          onClick={() => showScreen(store, name)}
        >
          <Sign name={name} />
          <span>{t(`app.screen.${name}`)}</span>
        </button>
      ))}
    </fieldset>
  );
}
