import openapiTS, { astToString } from 'openapi-typescript';

type Source = Exclude<Parameters<typeof openapiTS>[0], string | URL>;

/** Examples would be a third of the file, and change with every recording. */
const withoutExamples = (key: string, value: unknown) =>
  key === 'example' || key === 'examples' ? undefined : value;

/** The types of every operation and schema of an OpenAPI document (JSON). */
export async function clientTypes(contract: string): Promise<string> {
  const document: Source = JSON.parse(contract, withoutExamples);
  const nodes = await openapiTS(document, { alphabetize: true, emptyObjectsUnknown: true });
  return `/* Made by \`npm run openapi\`, from the OpenAPI document. */\n\n${astToString(nodes)}`;
}
