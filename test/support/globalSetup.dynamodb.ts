import type { TestProject } from 'vitest/node';
import { startDynamoDbForTests } from './dynamodbLocal.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the test run's DynamoDB Local listens: `inject('dynamoDbUrl')`. */
    dynamoDbUrl: string;
  }
}

/** One DynamoDB Local for all test files of a tier; each file creates tables of its own name. */
export default async function startDynamoDb(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startDynamoDbForTests();
  project.provide('dynamoDbUrl', url);
  return stop;
}
