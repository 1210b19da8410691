import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { routes } from '../../functions/routes.ts';
import type { Routes } from '../../functions/shared/api/Route.ts';
import { Env } from '../../functions/shared/env.ts';
import { AlarmTopic } from '../constructs/AlarmTopic.ts';
import { allowUpload } from '../constructs/allowUpload.ts';
import type { ContentTable } from '../constructs/ContentTable.ts';
import type { EditorialTable } from '../constructs/EditorialTable.ts';
import type { EditorPool } from '../constructs/EditorPool.ts';
import { Endpoint, type EndpointProps } from '../constructs/Endpoint.ts';
import { Gateway } from '../constructs/Gateway.ts';
import type { PreviewKeys } from '../constructs/PreviewKeys.ts';
import type { StageSettings } from '../stages.ts';

export type ApiStackProps = StackProps & {
  readonly stage: string;
  readonly settings: StageSettings;
  readonly content: ContentTable;
  readonly editorial: EditorialTable;
  readonly editors: EditorPool;
  readonly previewKeys: PreviewKeys;
};

type Settings = Pick<
  EndpointProps,
  'environment' | 'impact' | 'latencyBudget' | 'memorySize' | 'reservedConcurrency' | 'timeout'
> & {
  /** What the function may do, and what it finds in its environment for it. */
  readonly allow: (fn: LambdaFunction) => void;
  /** Runs in every region, near the readers; otherwise at home alone, where the drafts are. */
  readonly isEverywhere?: true;
};

/** Every function of routes.ts: forgetting one does not compile. */
type Endpoints = {
  readonly [Name in keyof typeof routes]: Settings & { readonly routes: (typeof routes)[Name] };
};

/**
 * The HTTP API of one region: all functions in the home region, those of the readers in others.
 */
export class ApiStack extends Stack {
  /** Who is told of alarms in the region. */
  readonly tell: IAlarmAction | undefined;

  constructor(
    scope: Construct,
    id: string,
    { stage, settings, content, editorial, editors, previewKeys, ...props }: ApiStackProps,
  ) {
    super(scope, id, props);

    const forEditors = {
      // Half a processor: few editors, who wait for the network rather than for us.
      memorySize: 1024,
      // A handful of calls, one of them in trouble: three tries of 1.3 s, or a transaction again
      // and again for 2 s.
      timeout: Duration.seconds(10),
      reservedConcurrency: settings.editorsConcurrency,
    };
    const isHome = this.region === settings.home;
    const endpoints: Endpoints = {
      getContent: {
        routes: routes.getContent,
        isEverywhere: true,
        allow: (fn) => content.allowRead(fn),
        environment: { [Env.portalOrigin]: settings.portalOrigins[0] },
        impact: {
          whenFailing: 'Readers get errors instead of reviews',
          whenSlow: 'Readers wait for reviews, and some will not',
        },
        latencyBudget: Duration.millis(100),
        // Two tries of 1.3 s at most (clients.ts), and a start.
        timeout: Duration.seconds(5),
        // A whole processor: readers wait for its start, which is nothing but computing.
        memorySize: 1769,
      },
      createReview: {
        routes: routes.createReview,
        allow: (fn) => {
          editorial.allowIdentifyEditor(fn);
          editorial.allowCreateReview(fn);
          content.allowPublish(fn);
        },
        environment: { [Env.approval]: settings.approval },
        impact: {
          whenFailing: 'Editors cannot save or publish reviews',
          whenSlow: 'Editors wait when they save a review',
        },
        latencyBudget: Duration.millis(500),
        ...forEditors,
      },
      manageReviews: {
        routes: routes.manageReviews,
        allow: (fn) => {
          editorial.allowIdentifyEditor(fn);
          editorial.allowManageReviews(fn);
          content.allowPublish(fn);
          previewKeys.allowPreviews(fn);
        },
        environment: { [Env.approval]: settings.approval },
        impact: {
          whenFailing: 'Editors cannot change, publish or withdraw reviews',
          whenSlow: 'Editors wait when they work on a review',
        },
        latencyBudget: Duration.millis(500),
        ...forEditors,
      },
      getPreview: {
        routes: routes.getPreview,
        allow: (fn) => {
          editorial.allowReadPreview(fn);
          previewKeys.allowPreviews(fn);
        },
        impact: {
          whenFailing: 'Whoever was sent a preview link sees an error instead of the draft',
          whenSlow: 'Whoever was sent a preview link waits for the draft',
        },
        latencyBudget: Duration.millis(500),
        ...forEditors,
      },
      manageCameras: {
        routes: routes.manageCameras,
        allow: (fn) => {
          editorial.allowIdentifyEditor(fn);
          editorial.allowManageCameras(fn);
          content.allowPublish(fn);
        },
        impact: {
          whenFailing: 'Editors cannot find, record or correct the camera that they review',
          whenSlow: 'Editors wait for the list of cameras',
        },
        latencyBudget: Duration.millis(500),
        ...forEditors,
      },
      uploadImage: {
        routes: routes.uploadImage,
        allow: (fn) => {
          editorial.allowIdentifyEditor(fn);
          editorial.allowManageImages(fn);
          allowUpload(fn, stage);
        },
        impact: {
          whenFailing: 'Editors cannot upload, describe or remove images',
          whenSlow: 'Editors wait before each image that they upload',
        },
        latencyBudget: Duration.millis(500),
        ...forEditors,
      },
      manageEditors: {
        routes: routes.manageEditors,
        allow: (fn) => {
          editorial.allowIdentifyEditor(fn);
          editorial.allowManageEditors(fn);
          editors.allowManageSignIns(fn);
        },
        environment: { [Env.approval]: settings.approval },
        impact: {
          whenFailing: 'Editors cannot see their profile; admins cannot invite or disable anybody',
          whenSlow: 'Admins wait when they invite or disable an editor',
        },
        // Cognito makes an account and sends a mail meanwhile.
        latencyBudget: Duration.seconds(2),
        ...forEditors,
      },
    };

    const { alarmMail: mail } = settings;
    this.tell = mail ? new AlarmTopic(this, 'Alarms', { mail }).action : undefined;
    const common = { ...settings, stage, tell: this.tell };
    const gateway = new Gateway(this, 'Gateway', common);
    const authorizer = editors.makeAuthorizer();
    const all: readonly [string, Settings & { readonly routes: Routes }][] =
      Object.entries(endpoints);
    for (const [name, { routes, allow, isEverywhere, ...endpoint }] of all) {
      if (!isHome && !isEverywhere) continue;
      const { fn } = new Endpoint(this, name, { ...common, ...endpoint, name });
      allow(fn);
      gateway.addRoutes(routes, fn, authorizer);
    }
    new CfnOutput(this, 'ApiUrl', { value: gateway.url });
  }
}
