import type { Step } from './stepsOf.ts';

/**
 * The same step for a backend whose API is on another port than 3000; its other two are any that
 * are free. Nothing else of the commands changes.
 */
export const onPort = ({ title, commands }: Step, port: number): Step => ({
  title,
  commands: commands
    .replaceAll('localhost:3000', `localhost:${port}`)
    .replace(/^npm start$/m, `npm start -- --port ${port} --sign-in-port 0 --aws-port 0`),
});
