import { useId } from 'react';
import ticks from '../ui/Ticks.module.css';
import styles from './HandoutScreen.module.css';

interface Props<T extends string> {
  readonly legend: string;
  readonly options: readonly (readonly [name: T, label: string])[];
  readonly chosen: T;
  readonly onChoose: (name: T) => void;
}

/** One of a few. */
export function Choice<T extends string>({ legend, options, chosen, onChoose }: Props<T>) {
  const group = useId();
  return (
    <fieldset className={`${styles.choice} ${ticks.ticks}`}>
      <legend>{legend}</legend>
      {options.map(([name, label]) => (
        <label key={name}>
          <input
            type="radio"
            name={group}
            checked={name === chosen}
            onChange={() => onChoose(name)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
