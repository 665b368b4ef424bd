import type { FailureMessages } from '../en/failure.ts';

export const kkFailure: FailureMessages = {
  failedTitle: 'Деректерді жүктеу мүмкін болмады',
  failedLead: 'Беттің өзі жұмыс істеп тұр. Қате мынада:',
  evidenceFailed: 'Дәйексөздерді жүктеу мүмкін болмады',
  retrying: 'Қайталануда …',
  httpStatus: (status) => `сервер ${status} кодымен жауап берді`,
  notJson: 'жауап JSON пішімінде емес',
  unreachable: 'файл алынбады; байланыс жоқ болуы мүмкін',
  wrongSize: 'көлемі манифестте көрсетілгенге сай емес',
  wrongHash: 'мазмұны манифестте көрсетілгенге сай емес (SHA-256)',
  mendHash: 'Сайт жаңарып жатқанда осылай болады: сәлден кейін қайталап көріңіз.',
};
