import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AtlasState, AtlasStore } from './store';

export const AtlasContext = createContext<AtlasStore | null>(null);

/** The store that the page stands on; throws where no page provides one. */
export function useAtlasStore(): AtlasStore {
  const store = useContext(AtlasContext);
  if (!store) throw new Error('No atlas store above this component');
  return store;
}

/** One value of the store; it must be the same object as long as nothing changed. */
export const useAtlas = <T>(selector: (state: AtlasState) => T): T =>
  useStore(useAtlasStore(), selector);
