import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { routes } from '../../functions/routes.ts';
import type { Routes } from '../../functions/shared/api/Route.ts';
import { Env } from '../../functions/shared/env.ts';
import { AlarmTopic } from '../constructs/AlarmTopic.ts';
import type { ContentTable } from '../constructs/ContentTable.ts';
import type { EditorialTable } from '../constructs/EditorialTable.ts';
import type { EditorPool } from '../constructs/EditorPool.ts';
import { Endpoint, type EndpointProps } from '../constructs/Endpoint.ts';
import { Gateway } from '../constructs/Gateway.ts';
import type { StageSettings } from '../stages.ts';

export type ApiStackProps = StackProps & {
  readonly stage: string;
  readonly settings: StageSettings;
  readonly content: ContentTable;
  readonly editorial: EditorialTable;
  readonly editors: EditorPool;
};

type Settings = Pick<
  EndpointProps,
  'impact' | 'latencyBudget' | 'timeout' | 'memorySize' | 'environment'
> & {
  /** What the function may do, and what it finds in its environment for it. */
  readonly allow: (fn: LambdaFunction) => void;
};

/** Every function of routes.ts: forgetting one does not compile. */
type Endpoints = {
  readonly [Name in keyof typeof routes]: Settings & { readonly routes: (typeof routes)[Name] };
};

/**
 * The HTTP API of one region: all functions in the home region, those of the readers in others.
 */
export class ApiStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { stage, settings, content, editorial, editors, ...props }: ApiStackProps,
  ) {
    super(scope, id, props);

    const endpoints: Endpoints = {
      getContent: {
        routes: routes.getContent,
        impact: 'readers do not see reviews',
        latencyBudget: Duration.millis(100),
        timeout: Duration.seconds(5),
        memorySize: 1769,
        allow: (fn) => content.allowRead(fn),
      },
      createReview: {
        routes: routes.createReview,
        impact: 'editors cannot save or publish reviews',
        latencyBudget: Duration.millis(500),
        timeout: Duration.seconds(10),
        environment: { [Env.approval]: settings.approval },
        allow: (fn) => {
          editorial.allowIdentifyEditor(fn);
          editorial.allowCreateReview(fn);
          content.allowPublish(fn);
        },
      },
      manageCameras: {
        routes: routes.manageCameras,
        impact: 'editors cannot find or record the camera that they review',
        latencyBudget: Duration.millis(500),
        timeout: Duration.seconds(10),
        allow: (fn) => {
          editorial.allowIdentifyEditor(fn);
          editorial.allowManageCameras(fn);
        },
      },
      manageEditors: {
        routes: routes.manageEditors,
        impact: 'editors cannot see their profile; admins cannot invite or disable anybody',
        latencyBudget: Duration.seconds(2),
        timeout: Duration.seconds(15),
        allow: (fn) => {
          editorial.allowIdentifyEditor(fn);
          editorial.allowManageEditors(fn);
          editors.allowManageSignIns(fn);
        },
      },
    };

    const { alarmMail: mail } = settings;
    const tell = mail ? new AlarmTopic(this, 'Alarms', { mail }).action : undefined;
    const common = { ...settings, stage, tell };
    const gateway = new Gateway(this, 'Gateway', common);
    const authorizer = editors.makeAuthorizer();
    const isHome = this.region === settings.home;
    for (const [name, { routes, allow, ...endpoint }] of Object.entries(endpoints)) {
      if (!isHome && !isForReaders(routes)) continue;
      const { fn } = new Endpoint(this, name, { ...common, ...endpoint, name });
      allow(fn);
      gateway.addRoutes(routes, fn, authorizer);
    }
    new CfnOutput(this, 'ApiUrl', { value: gateway.url });
  }
}

const isForReaders = (ofFunction: Routes): boolean =>
  Object.values(ofFunction).every(({ access }) => access === 'public');
