import { runRecordWorker } from './runRecordWorker.ts';

/** The recording worker, which crashes after so many messages. */
const lifetime = Number(self.name);
let messages = 0;
addEventListener('message', () => {
  messages++;
  if (messages !== lifetime) return;
  setTimeout(() => {
    throw new Error('The worker crashed.');
  });
});
void runRecordWorker();
