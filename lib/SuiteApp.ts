import { App } from 'aws-cdk-lib';
import cdkJson from '../cdk.json' with { type: 'json' };
import { addGates } from './gates.ts';
import { SuiteStage } from './SuiteStage.ts';
import { type StageSettings, stages } from './stages.ts';

export type SuiteAppProps = {
  readonly outdir?: string;
  /**
   * As `-c name=value` of the CDK gives it:
   * - `stage`: only this stage
   * - `portalOrigin`: the first portal origin of `dev`, which is where its portal runs
   * - `validate`: `false` leaves out the gates, for a quick look at the templates
   */
  readonly context?: Readonly<Record<string, string>>;
};

/** The whole backend in all its stages. */
export class SuiteApp extends App {
  /** @throws Error when the context names a stage that does not exist. */
  constructor({ outdir, context }: SuiteAppProps = {}) {
    super({
      ...(outdir === undefined ? {} : { outdir }),
      // The feature flags too when somebody runs the app without the CDK's own command.
      context: { ...cdkJson.context, ...context },
      // It is one of the gates, so that `validate` decides on it too.
      builtinCloudFormationValidation: false,
    });
    const only: unknown = this.node.tryGetContext('stage');
    const portalOrigin: unknown = this.node.tryGetContext('portalOrigin');
    for (const [stage, settings] of chosen(only)) {
      new SuiteStage(this, stage, withPortal(stage, settings, portalOrigin));
    }
    if (this.node.tryGetContext('validate') !== 'false') addGates(this);
  }
}

function chosen(only: unknown): readonly [string, StageSettings][] {
  const all = Object.entries<StageSettings>(stages);
  if (only === undefined) return all;
  const found = all.filter(([stage]) => stage === only);
  if (found.length > 0) return found;
  const names = Object.keys(stages).join(', ');
  throw new Error(`there is no stage ${only} in lib/stages.ts, only ${names}`);
}

function withPortal(stage: string, settings: StageSettings, origin: unknown): StageSettings {
  if (stage !== 'dev' || typeof origin !== 'string') return settings;
  const [, ...others] = settings.portalOrigins;
  return { ...settings, portalOrigins: [origin, ...others.filter((other) => other !== origin)] };
}
