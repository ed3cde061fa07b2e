import type { ComponentProps } from 'react';

type Props = ComponentProps<'button'> & { readonly name: string };

/** A button on the map: a drawing in a square of 16 units, and the name that it stands for. */
export const MapButton = ({ name, children, ...rest }: Props) => (
  <button type="button" aria-label={name} title={name} {...rest}>
    <svg viewBox="0 0 16 16" aria-hidden="true">
      {children}
    </svg>
  </button>
);
