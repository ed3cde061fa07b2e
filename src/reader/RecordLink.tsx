import type { MouseEvent, ReactNode } from 'react';
import type { EventId, PlaceId, SourceId } from '../domain/identifier';
import { selectArticle, selectEvent, selectPlace } from '../state/actions';
import { encodeView } from '../state/address';
import { useAtlasStore } from '../state/useAtlas';
import { usePage } from './page';

interface Props {
  /** Tells this link from others of its page that lead to the same record. */
  readonly at?: string;
  readonly className?: string | undefined;
  /** Is told when the pointer or the focus comes to the link, and when the focus leaves it. */
  readonly onLight?: ((isOn: boolean) => void) | undefined;
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

interface ArticleLinkProps extends Props {
  readonly source: SourceId;
  readonly paragraph?: number;
}

/** A link to an article's page, or to a paragraph of it. */
export function ArticleLink({ source, paragraph, at = '', ...rest }: ArticleLinkProps) {
  const store = useAtlasStore();
  const { base } = usePage();
  return (
    <RecordLink
      {...rest}
      href={encodeView({
        ...base,
        article: source,
        paragraph: paragraph ?? null,
        place: null,
        event: null,
      })}
      name={`${at} article ${source} ${paragraph ?? ''}`}
      onFollow={() => selectArticle(store, source, paragraph)}
    />
  );
}

interface StepLinkProps {
  readonly to: { readonly place: PlaceId } | { readonly event: EventId };
  readonly name: 'step before' | 'step after';
  readonly label: string;
  readonly children: ReactNode;
}

/** A link to the page beside this one; it keeps the focus, so that one can go on. */
export function StepLink({ to, ...rest }: StepLinkProps) {
  const store = useAtlasStore();
  const { base } = usePage();
  const isPlace = 'place' in to;
  return (
    <RecordLink
      {...rest}
      href={encodeView({ ...base, ...to })}
      isStep
      onFollow={() => (isPlace ? selectPlace(store, to.place) : selectEvent(store, to.event))}
    />
  );
}

interface RecordLinkProps {
  readonly href: string;
  readonly name: string;
  readonly onFollow: () => void;
  readonly label?: string;
  readonly isStep?: boolean;
  readonly onLight?: ((isOn: boolean) => void) | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

function RecordLink(props: RecordLinkProps) {
  const { href, name, label, isStep = false, onFollow, onLight, className, children } = props;
  const { trail } = usePage();
  const follow = (click: MouseEvent) => {
    if (!isPlain(click)) return;
    click.preventDefault();
    if (isStep) trail.step(name);
    else trail.leave(name);
    onFollow();
  };
  return (
    <a
      href={href}
      className={className}
      aria-label={label}
      data-link={name}
      onClick={follow}
      onPointerEnter={onLight && (() => onLight(true))}
      onFocus={onLight && (() => onLight(true))}
      onBlur={onLight && (() => onLight(false))}
    >
      {children}
    </a>
  );
}

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !(metaKey || ctrlKey || shiftKey || altKey);
