import { RetentionDays } from 'aws-cdk-lib/aws-logs';

/** Everything in which stages differ. */
export type StageSettings = {
  /** Region of all writes and of the sign-in. */
  readonly home: string;
  /**
   * Further regions with a copy of content and images, and an API of their own for readers. From the
   * first, which is the nearest, images are served while home is away.
   */
  readonly readRegions: readonly string[];
  /** Region with a copy of the editorial table, to go on from when home is lost. */
  readonly standbyRegion?: string;
  /**
   * Where the portal runs: the only origins that browsers may call from, and sign in to. Feeds and
   * the sitemap lead to the first.
   */
  readonly portalOrigins: readonly [string, ...string[]];
  /** Whether the API page, which `npm start` serves at the first of them, may sign editors in. */
  readonly hasApiPage: boolean;
  /** Whether removing a stack removes its data too. */
  readonly isDisposable: boolean;
  readonly logRetention: RetentionDays;
  /** Who publishes: `none` lets editors publish themselves, `required` asks a chief editor. */
  readonly approval: 'none' | 'required';
  /** Whether editors must sign in with a second factor. */
  readonly secondFactor: 'off' | 'required';
  /** Requests that the API of one region answers; more get 429. */
  readonly throttle: { readonly ratePerSecond: number; readonly burst: number };
  /**
   * Executions that each function for editors may have at one time, so that they never take those
   * of the readers. Where it is there, what runs by the clock has two of its own each, which nobody else
   * can take. All are taken from the account's limit (6 × 20 + 2 + 10 + 2 in `prod`), which must keep 100
   * besides: leave it out in a new account, whose limit is 10, or the deployment fails.
   * https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html
   */
  readonly editorsConcurrency?: number;
  /** Who is told of alarms; without it they only show in the console. */
  readonly alarmMail?: string;
};

export const stages = {
  /** For trying things out: one region, about USD 1 a month unused, removed without trace. */
  dev: {
    home: 'sa-east-1',
    readRegions: [],
    portalOrigins: ['http://localhost:3000', 'http://localhost:5173'],
    hasApiPage: true,
    isDisposable: true,
    logRetention: RetentionDays.ONE_WEEK,
    approval: 'none',
    secondFactor: 'off',
    throttle: { ratePerSecond: 500, burst: 1000 },
  },
  /** Before the first deployment: put in your own portal origin and mail address. */
  prod: {
    home: 'sa-east-1',
    readRegions: ['us-east-1', 'eu-west-1'],
    standbyRegion: 'us-east-1',
    portalOrigins: ['https://www.randomcamerareviews.example'],
    hasApiPage: false,
    isDisposable: false,
    logRetention: RetentionDays.ONE_YEAR,
    approval: 'required',
    secondFactor: 'required',
    throttle: { ratePerSecond: 2000, burst: 4000 },
    editorsConcurrency: 20,
    alarmMail: 'operators@randomcamerareviews.example',
  },
} as const satisfies Record<string, StageSettings>;
