import type { Score } from '../../domain/score.ts';
import type { TreeMessages } from '../../messages/en/tree.ts';
import type { TreeNode } from '../../state/indicator-tree.ts';

/** "E1 Freedom of assembly"; the code of a total says nothing that its name does not. */
export function nodeName({ indicator: { level, code, name } }: TreeNode): string {
  return level === 'total' ? name : `${code} ${name}`;
}

/** How a value came about, where it is not simply printed. */
export function marksOf({ basis, converted }: Score, messages: TreeMessages): readonly string[] {
  return [...(basis === 'published' ? [] : [messages[basis]]), ...(converted ? [messages.converted] : [])];
}
