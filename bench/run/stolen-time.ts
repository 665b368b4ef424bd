import { readFileSync } from 'node:fs';

/** Time of all processors since the start, in the kernel's ticks. */
export interface ProcessorTime {
  /** Something ran. */
  readonly busy: number;
  /** Something wanted to run, and the host of this virtual machine let others run. */
  readonly stolen: number;
}

const FIRST_LINE = /^cpu +(\d+(?: \d+){7})/;

/** The first line of `/proc/stat`: user, nice, system, idle, iowait, irq, softirq, steal (proc(5)). */
export function parseProcessorTime(text: string): ProcessorTime | null {
  const [, line] = FIRST_LINE.exec(text) ?? [];
  if (line === undefined) return null;
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, stolen = 0] = line.split(' ').map(Number);
  return { busy: user + nice + system + irq + softirq, stolen };
}

/** `null` where the system does not tell. */
export function processorTimeNow(): ProcessorTime | null {
  try {
    return parseProcessorTime(readFileSync('/proc/stat', 'utf8'));
  } catch {
    return null;
  }
}

/** Of the time that the processors were wanted, how much others got: 0 to 1; `null` where nobody knows. */
export function stolenShare(before: ProcessorTime | null, after: ProcessorTime | null): number | null {
  if (!before || !after) return null;
  const stolen = after.stolen - before.stolen;
  const wanted = after.busy - before.busy + stolen;
  return wanted > 0 ? stolen / wanted : 0;
}
