export { startTestService, type TestCaller, type TestService } from './start-test-service.ts';
