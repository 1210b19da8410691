import { describe, expect, it } from 'vitest';
import { routes } from '../../functions/routes.ts';
import { resourcesIn, synthesized } from '../support/synthesized.ts';

const isOfSchedule = (functionName: string): boolean =>
  /-(publishDue|sweepImages)$/.test(functionName);
const isOfImages = (functionName: string): boolean => functionName.endsWith('-processImage');

describe.each(synthesized())('the functions of $stage', (stage) => {
  const { settings } = stage;
  const regions = [settings.home, ...settings.readRegions];
  const functions = resourcesIn(stage, 'AWS::Lambda::Function');

  it('are all of routes.ts and what runs by events at home, and getContent alone in read regions', () => {
    const names = (region: string) =>
      resourcesIn(stage, 'AWS::Lambda::Function', region).map(({ physicalId }) => physicalId);
    const byEvents = ['publishDue', 'processImage', 'sweepImages'];
    const all = [...Object.keys(routes), ...byEvents].map((name) => `${stage.stage}-${name}`);
    expect(names(settings.home).sort()).toEqual(all.sort());
    for (const region of settings.readRegions) {
      expect(names(region)).toEqual([`${stage.stage}-getContent`]);
    }
  });

  it('run on Node 24 and arm64, untraced', () => {
    for (const { properties } of functions) {
      expect(properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
      });
      expect(properties).not.toHaveProperty('TracingConfig');
      expect(properties.MemorySize).toBeGreaterThanOrEqual(1024);
    }
  });

  it('end before API Gateway gives up, publishDue before its next run, images in a minute', () => {
    for (const { physicalId, properties } of functions) {
      const bound = isOfImages(physicalId) ? 61 : isOfSchedule(physicalId) ? 60 : 30;
      expect(properties.Timeout).toBeLessThan(bound);
    }
  });

  it('write JSON into a log of their own', () => {
    const logs = new Map(
      resourcesIn(stage, 'AWS::Logs::LogGroup').map((log) => [
        `${log.region} ${log.physicalId}`,
        log.properties,
      ]),
    );
    for (const { physicalId, region, properties } of functions) {
      const name = `/aws/lambda/${physicalId}`;
      expect(properties.LoggingConfig).toEqual({
        LogFormat: 'JSON',
        LogGroup: name,
        ApplicationLogLevel: 'INFO',
        SystemLogLevel: 'WARN',
      });
      expect(logs.get(`${region} ${name}`)).toBeDefined();
    }
  });

  it('leave no log that is kept for ever or shorter than the stage says', () => {
    const logs = resourcesIn(stage, 'AWS::Logs::LogGroup');
    expect(logs).toHaveLength(functions.length + regions.length);
    for (const { properties } of logs) {
      expect(properties.RetentionInDays).toBe(settings.logRetention);
    }
  });

  it('for editors cannot take all executions where the stage bounds them', () => {
    const bounds = functions
      .filter(({ physicalId }) => !isOfSchedule(physicalId) && !isOfImages(physicalId))
      .filter(({ physicalId }) => !physicalId.endsWith('getContent'))
      .map(({ properties }) => properties.ReservedConcurrentExecutions);
    expect(new Set(bounds)).toEqual(new Set([settings.editorsConcurrency]));
    for (const { physicalId, properties } of functions) {
      if (physicalId.endsWith('getContent')) {
        expect(properties).not.toHaveProperty('ReservedConcurrentExecutions');
      }
    }
  });

  it('of the schedule have executions that others cannot take, where the stage bounds any', () => {
    const bounds = functions
      .filter(({ physicalId }) => isOfSchedule(physicalId))
      .map(({ properties }) => properties.ReservedConcurrentExecutions);
    const bound = settings.editorsConcurrency === undefined ? undefined : 2;
    expect(bounds).toEqual([bound, bound]);
  });

  it('of images cannot take those of others, where the stage bounds any', () => {
    const bounds = functions
      .filter(({ physicalId }) => isOfImages(physicalId))
      .map(({ properties }) => properties.ReservedConcurrentExecutions);
    expect(bounds).toEqual([settings.editorsConcurrency === undefined ? undefined : 10]);
  });
});
