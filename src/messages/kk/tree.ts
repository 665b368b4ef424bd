import type { TreeMessages } from '../en/tree.ts';
import { counted } from './plural.ts';

/** The words of the tree of indicators, in Kazakh. */
export const kkTree: TreeMessages = {
  title: 'Уақыт шкаласындағы көрсеткіштер',
  help: 'Көрсеткішті таңдасаңыз, ол өз рейтингінің жолағында жалғыз тұрады; + бір шкаладағы төртеуге дейін қосады. Пернелер: бағыттауыштар, Enter көрсетеді, бос орын пернесі қосады немесе алып тастайды, Ctrl+Enter соңғы мәннің дереккөздерін ашады.',
  close: 'Көрсеткіштерді жабу',
  search: 'Көрсеткішке өту',
  found: (count) => counted(count, 'көрсеткіш табылды'),
  none: 'Мұндай коды немесе атауы бар көрсеткіш жоқ.',
  tree: (instrument) => `«${instrument}» көрсеткіштері`,
  shows: (instrument, codes) => `${instrument}: көрсетілгені ${codes.join(', ')}.`,

  value: (max, edition, covers) => `/ ${max}, ${edition} шығарылымы, ${covers} жыл үшін,`,
  up: 'өсті:',
  down: 'төмендеді:',
  since: (edition) => `${edition} шығарылымынан бері`,
  incomparable: 'салыстыратын алдыңғы шығарылым жоқ',
  noScore: 'баға жоқ',
  same: 'сол күйі',
  carried: 'көшірілген',
  recomputed: 'қайта есептелген',
  converted: '8 − x',
  past: (edition) => `${edition} шығарылымы`,

  unfold: (code) => `Жаю: ${code}`,
  fold: (code) => `Жинау: ${code}`,
  openEvidence: (what) => `Дереккөздерді ашу: ${what}`,
  add: (code) => `Жолаққа қосу: ${code}`,
  remove: (code) => `Жолақтан алып тастау: ${code}`,
  full: 'Жолақта төртеуі бар',
};
