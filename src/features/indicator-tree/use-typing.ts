import { useRef } from 'react';

/** Letters typed within this time make one word. */
const PAUSE_MS = 600;

/** Collects what is typed on a tree: a key → the word so far. */
export function useTyping(): (key: string) => string {
  const typed = useRef({ text: '', at: 0 });
  return (key) => {
    const now = performance.now();
    const before = now - typed.current.at < PAUSE_MS ? typed.current.text : '';
    typed.current = { text: before + key, at: now };
    return typed.current.text;
  };
}
