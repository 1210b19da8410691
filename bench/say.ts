/** Progress, apart from the table. */
export const say = (message: string): void => {
  process.stderr.write(`${message} …\n`);
};
