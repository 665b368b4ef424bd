import { useEffect, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';

interface WhenVisibleProps {
  readonly children: ReactNode;
  /** Keeps the room, so that nothing jumps when the content comes. */
  readonly minHeight: number;
  readonly placeholder: ReactNode;
}

/** Renders its children once they are about to scroll into view; printing counts as seeing. */
export function WhenVisible({ children, minHeight, placeholder }: WhenVisibleProps) {
  const box = useRef<HTMLDivElement>(null);
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element || visible) return undefined;
    const show = () => setVisible(true);
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && show(),
      {
        rootMargin: '400px',
      },
    );
    observer.observe(element);
    // The printer takes what is there when this event is over.
    const showNow = () => flushSync(show);
    window.addEventListener('beforeprint', showNow);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', showNow);
    };
  }, [visible]);
  return (
    <div ref={box} className="keeps-room" style={{ minHeight }}>
      {visible ? children : placeholder}
    </div>
  );
}
