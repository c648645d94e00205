import { createService } from './service.js';

// npm run service: prints its address as soon as it answers, and runs until it is interrupted. Its key is "echo".
const service = createService('echo');
service.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${service.address().port}\n`);
});
