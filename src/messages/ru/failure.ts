import type { FailureMessages } from '../en/failure.ts';

export const ruFailure: FailureMessages = {
  failedTitle: 'Не удалось загрузить данные',
  failedLead: 'Сама страница работает. Вот что пошло не так:',
  evidenceFailed: 'Не удалось загрузить цитаты',
  retrying: 'Ещё одна попытка …',
  httpStatus: (status) => `сервер ответил кодом ${status}`,
  notJson: 'ответ не в формате JSON',
  unreachable: 'файл не получен; возможно, нет связи',
  wrongSize: 'размер не совпадает с указанным в манифесте',
  wrongHash: 'содержание не совпадает с указанным в манифесте (SHA-256)',
  mendHash: 'Так бывает, пока сайт обновляется: попробуйте через минуту.',
};
