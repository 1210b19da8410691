import { SuiteApp } from '../lib/SuiteApp.ts';

new SuiteApp().synth();
