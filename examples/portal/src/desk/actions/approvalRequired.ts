import { createStore } from '../../ui/createStore.ts';

/** Whether a chief editor has to publish: a setting of the stage, which is known once it refused. */
export const approvalRequired = createStore(false);
