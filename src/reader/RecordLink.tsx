import type { MouseEvent, ReactNode } from 'react';
import type { EventId, PlaceId } from '../domain/identifier';
import { selectEvent, selectPlace } from '../state/actions';
import { encodeView } from '../state/address';
import { useAtlasStore } from '../state/useAtlas';
import { usePage } from './page';

interface Props {
  /** Tells this link from others of its page that lead to the same record. */
  readonly at?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A link to an event's page; its address works by itself, in a new tab too. */
export function EventLink({ event, at = '', ...rest }: Props & { readonly event: EventId }) {
  const store = useAtlasStore();
  const { base } = usePage();
  return (
    <RecordLink
      {...rest}
      href={encodeView({ ...base, event })}
      name={`${at} event ${event}`}
      onFollow={() => selectEvent(store, event)}
    />
  );
}

/** A link to a place's page. */
export function PlaceLink({ place, at = '', ...rest }: Props & { readonly place: PlaceId }) {
  const store = useAtlasStore();
  const { base } = usePage();
  return (
    <RecordLink
      {...rest}
      href={encodeView({ ...base, place, event: null })}
      name={`${at} place ${place}`}
      onFollow={() => selectPlace(store, place)}
    />
  );
}

interface RecordLinkProps {
  readonly href: string;
  readonly name: string;
  readonly onFollow: () => void;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

function RecordLink({ href, name, onFollow, className, children }: RecordLinkProps) {
  const { trail } = usePage();
  const follow = (click: MouseEvent) => {
    if (!isPlain(click)) return;
    click.preventDefault();
    trail.leave(name);
    onFollow();
  };
  return (
    <a href={href} className={className} data-link={name} onClick={follow}>
      {children}
    </a>
  );
}

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !(metaKey || ctrlKey || shiftKey || altKey);
