import { takeSeenRanges } from '../map/seenRanges';
import { isPacked } from '../state/packedFiles';
import type { View } from '../state/view';
import { savesData } from '../ui/thrift';
import { whenIdle } from '../ui/whenIdle';
import { changeOffline } from './offlineState';

/** After the first view, its relief and outlines: nothing of this may come before them. */
const AFTER = 3000;

/** A map that is drawn without a graphics card leaves no moment idle. */
const PATIENCE = 3000;

let isAsked = false;

/** Readies the atlas for being without a network, once the reader has it before them. */
export function workOffline({ isEmbedded }: View): void {
  const isOwnPage = !isEmbedded && window === window.top;
  if (isAsked || !import.meta.env.PROD || !isOwnPage || isPacked()) return;
  isAsked = true;
  if (savesData()) changeOffline({ page: 'asleep' });
  else setTimeout(() => whenIdle(register, PATIENCE), AFTER);
}

const register = async () => (await import('./registerWorker')).registerWorker(takeSeenRanges);
