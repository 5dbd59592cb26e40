/**
 * The one tooltip of a page. A board has hundreds of things to explain; one bubble that moves costs nothing for the
 * others. It opens on hover and on focus, can be hovered itself, and Escape closes it (WCAG 2.2, 1.4.13).
 */
import { Portal } from '@mantine/core';
import {
  createContext,
  type FocusEvent,
  type MouseEvent,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import classes from './hint.module.css';
import { placeHint } from './place-hint.ts';

interface Shown {
  readonly target: Element;
  readonly content: ReactNode;
}

interface HintLayer {
  show(target: Element, content: ReactNode, delayMs: number): void;
  hide(delayMs: number): void;
}

const HOVER_DELAY_MS = 250;
const LEAVE_DELAY_MS = 120;
const HintContext = createContext<HintLayer | undefined>(undefined);

export function HintProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<Shown>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const layer = useMemo<HintLayer>(() => {
    const later = (delayMs: number, act: () => void) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(act, delayMs);
    };
    return {
      show: (target, content, delayMs) => later(delayMs, () => setShown({ target, content })),
      hide: (delayMs) => later(delayMs, () => setShown(undefined)),
    };
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <HintContext value={layer}>
      {children}
      {shown && (
        <Portal target={landmarkOf(shown.target)}>
          <Bubble shown={shown} layer={layer} />
        </Portal>
      )}
    </HintContext>
  );
}

/** The bubble belongs to the landmark of what it explains, so that a screen reader meets it there. */
function landmarkOf(target: Element): HTMLElement {
  return target.closest<HTMLElement>('main, nav') ?? document.body;
}

function Bubble({ shown, layer }: { readonly shown: Shown; readonly layer: HintLayer }) {
  const bubble = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = bubble.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    const place = placeHint(
      shown.target.getBoundingClientRect(),
      { width, height },
      { width: document.documentElement.clientWidth, height: window.innerHeight },
    );
    element.style.left = `${place.left}px`;
    element.style.top = `${place.top}px`;
  }, [shown]);
  useEffect(() => {
    const close = () => layer.hide(0);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('keydown', onKeyDown);
    window.addEventListener('scroll', close, { capture: true, passive: true });
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('scroll', close, { capture: true });
    };
  }, [layer]);
  return (
    <div
      ref={bubble}
      role="tooltip"
      className={classes.bubble}
      onMouseEnter={() => layer.show(shown.target, shown.content, 0)}
      onMouseLeave={() => layer.hide(LEAVE_DELAY_MS)}
    >
      {shown.content}
    </div>
  );
}

export interface HintHandlers {
  readonly onMouseEnter: (event: MouseEvent) => void;
  readonly onMouseLeave: () => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/**
 * Handlers that show `content` beside the element they are put on; nothing is shown while it is `undefined`.
 * The bubble is for eyes: what it says must also be in the element's name or description.
 */
export function useHint(content: ReactNode | undefined): HintHandlers {
  const layer = useContext(HintContext);
  if (!layer) throw new Error('MediOsProvider is missing above this component');
  const show = (target: Element, delayMs: number) => {
    if (content !== undefined) layer.show(target, content, delayMs);
  };
  return {
    onMouseEnter: (event) => show(event.currentTarget, HOVER_DELAY_MS),
    onMouseLeave: () => layer.hide(LEAVE_DELAY_MS),
    onFocus: (event) => {
      if (event.currentTarget.matches(':focus-visible')) show(event.currentTarget, 0);
    },
    onBlur: () => layer.hide(0),
  };
}
