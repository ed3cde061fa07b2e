import type { Step } from '../domain/lesson';
import { writeStep } from '../domain/lessonEdit';
import { t } from '../i18n/translate';
import { chooseLabels, hide } from '../state/actions';
import { addressOfStep, readStepView } from '../state/lessonView';
import { edit } from '../state/ownLessons';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { defaultView, type View } from '../state/view';
import ticks from '../ui/Ticks.module.css';
import fields from './Fields.module.css';

const hidden = ['labels', 'pins', 'dates'] as const;
type Hidden = (typeof hidden)[number];

const isHidden = (view: View, what: Hidden) =>
  what === 'labels' ? view.labels === 'none' : view.hides.includes(what);

/** The view with one thing hidden, or shown again. */
function turned(view: View, what: Hidden): View {
  if (what === 'labels')
    return { ...view, labels: view.labels === 'none' ? defaultView.labels : 'none' };
  const without = view.hides.filter((one) => one !== what);
  return { ...view, hides: without.length < view.hides.length ? without : [...without, what] };
}

interface Props {
  readonly step: Step;
  readonly at: number;
  readonly isReadOnly: boolean;
}

/** What a step keeps back: names, pins, dates, in any mixture. The map shows it at once. */
export function HidesChoice({ step, at, isReadOnly }: Props) {
  const store = useAtlasStore();
  const dataset = useAtlas(({ document }) => document.dataset);
  const { view } = readStepView(dataset, step.view);
  const toggle = (what: Hidden) => {
    const next = turned(view, what);
    edit(store, writeStep(at, { view: addressOfStep(next) }));
    chooseLabels(store, next.labels);
    hide(store, next.hides);
  };
  return (
    <fieldset className={`${fields.ticks} ${ticks.ticks}`}>
      <legend>{t('edit.hide')}</legend>
      <div>
        {hidden.map((what) => (
          <label key={what}>
            <input
              type="checkbox"
              checked={isHidden(view, what)}
              disabled={isReadOnly}
              onChange={() => toggle(what)}
            />
            {t(`edit.hide.${what}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
