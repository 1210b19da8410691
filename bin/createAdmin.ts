import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  CognitoIdentityProviderClient,
  paginateListUserPools,
} from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { safeParse } from 'valibot';
import { inviteEditor } from '../functions/manageEditors/inviteEditor.ts';
import { NewEditor } from '../functions/manageEditors/routes.ts';
import { CognitoSignIns } from '../functions/shared/aws/CognitoSignIns.ts';
import { DynamoEditors } from '../functions/shared/aws/DynamoEditors.ts';
import { DynamoReceipts } from '../functions/shared/aws/DynamoReceipts.ts';
import { newId } from '../functions/shared/newId.ts';
import { readEndpoints } from '../lib/local/Endpoints.ts';
import { operator } from '../lib/local/operator.ts';

const help = `Makes the first admin of a stage, who then invites the editors. The operator's AWS
credentials need cognito-idp:ListUserPools, AdminCreateUser, AdminGetUser on the user pool, and
dynamodb:GetItem, PutItem on the editorial table.

  npm run create-admin -- --email <address> --name <name> [options]

  --stage <name>     deployed stage (dev)
  --region <region>  its home region (sa-east-1)
  --local            the backend that runs on this machine
  --directory <dir>  its state (.local)
  --help             this text

An e-mail with a temporary password is sent; here it is put into .local/mail.`;

const { values } = parseArgs({
  options: {
    email: { type: 'string' },
    name: { type: 'string' },
    stage: { type: 'string', default: 'dev' },
    region: { type: 'string', default: 'sa-east-1' },
    local: { type: 'boolean', default: false },
    directory: { type: 'string', default: join(import.meta.dirname, '../.local') },
    help: { type: 'boolean', default: false },
  },
});

/** The stage's user pool, by the name that its stack gives it. */
async function userPoolIdOf(client: CognitoIdentityProviderClient): Promise<string> {
  const name = `${values.stage}-editors`;
  for await (const { UserPools = [] } of paginateListUserPools({ client }, { MaxResults: 60 })) {
    const id = UserPools.find((pool) => pool.Name === name)?.Id;
    if (id) return id;
  }
  throw new Error(`there is no user pool ${name} in ${values.region}: deploy the stage first`);
}

async function main(): Promise<string> {
  if (values.help) return help;
  const input = safeParse(NewEditor, { email: values.email, name: values.name, role: 'admin' });
  if (!input.success) {
    const [{ path, message }] = input.issues;
    throw new Error(`--${path?.[0]?.key}: ${message}\n\n${help}`);
  }
  const here = values.local ? readEndpoints(values.directory) : undefined;
  const connection = {
    region: values.region,
    ...(here ? { endpoint: here.aws, credentials: operator } : {}),
  };
  const cognito = new CognitoIdentityProviderClient(connection);
  const dynamo = new DynamoDBClient(connection);
  const table = `${values.stage}-editorial`;
  const now = new Date();
  const { result } = await inviteEditor(
    input.output,
    {
      caller: { sub: 'operator', role: 'operator' },
      clock: { now, newId: () => newId(now.getTime()) },
      requestId: 'createAdmin',
    },
    {
      editors: new DynamoEditors(dynamo, table),
      receipts: new DynamoReceipts(dynamo, table),
      signIns: new CognitoSignIns(cognito, here?.userPoolId ?? (await userPoolIdOf(cognito))),
    },
  );
  return `${result.email} is invited as admin: the temporary password is in the mail`;
}

main().then(
  (line) => process.stdout.write(`${line}\n`),
  (error: unknown) => {
    process.stderr.write(`create-admin: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  },
);
