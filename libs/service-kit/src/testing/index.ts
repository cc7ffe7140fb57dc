export { startTestService, type TestAnswer, type TestCaller, type TestService } from './start-test-service.ts';
export { type DeliveredEvent, type SentEvent, TestTopics } from './test-topics.ts';
export { proveDataClasses } from './prove-data-classes.ts';
export { tablesAboutBorgere } from './tables-about-borgere.ts';
export { republishTopic } from './republish-topic.ts';
export { type Attempt, type Attempts, callerOf, endpointNamesOf, prepared, proveAdgang, type Rightful, type Side } from './prove-adgang.ts';
export { fuzz } from './fuzz.ts';
export { sealAgain, type SealedAgain } from './seal-again.ts';
export { endpointsOf } from '../runtime/create-app.ts';
