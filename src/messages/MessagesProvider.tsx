import { createContext, useContext, type ReactNode } from 'react';
import { en, type Messages } from './en.ts';

const MessagesContext = createContext<Messages>(en);

export function MessagesProvider(props: { readonly messages: Messages; readonly children: ReactNode }) {
  return <MessagesContext value={props.messages}>{props.children}</MessagesContext>;
}

/** The catalogue of the reader's language. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
