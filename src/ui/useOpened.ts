import { type ToggleEvent, useCallback, useState } from 'react';

type Fold = HTMLDetailsElement;

/** What a `<details>` holds is made when it is open: also where it was opened before its program came. */
export function useOpened() {
  const [isOpen, setIsOpen] = useState(false);
  const ref = useCallback((fold: Fold | null) => {
    if (fold?.open) setIsOpen(true);
  }, []);
  const onToggle = ({ currentTarget }: ToggleEvent<Fold>) => setIsOpen(currentTarget.open);
  return { isOpen, fold: { ref, onToggle } };
}
