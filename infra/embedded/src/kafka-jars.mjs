import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export const KAFKA_VERSION = '4.3.1';
const LOG4J_VERSION = '2.25.4';
const JAVA_MAJOR = 17;

/** @param {NodeJS.ProcessEnv} [env] @returns {string} the folder of Kafka's jars */
export function kafkaCache(env = process.env) {
  return join(env.JOBNET_CACHE ?? join(homedir(), '.cache', 'jobnet'), `kafka-${KAFKA_VERSION}`);
}

/**
 * The Java to use, or why there is none.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ java: string } | { missing: string }}
 */
export function findJava(env = process.env) {
  for (const java of [...(env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', 'java')] : []), 'java']) {
    const { status, stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
    if (status === 0 && javaMajor(stderr) >= JAVA_MAJOR) return { java };
  }
  return { missing: `Java ${JAVA_MAJOR} or newer` };
}

/**
 * @param {string} text what `java -version` prints
 * @returns {number} 0 when it names no version
 */
export function javaMajor(text) {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(text) ?? [];
  return Number(first === '1' ? second : first) || 0;
}

/**
 * What embedded Kafka lacks on this machine; empty when it can run. Maven is needed only until the jars are in the cache.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string[]}
 */
export function missingForKafka(env = process.env) {
  const java = findJava(env);
  const maven = existsSync(join(kafkaCache(env), 'complete')) || spawnSync('mvn', ['-version'], { shell: process.platform === 'win32' }).status === 0;
  return [...('missing' in java ? [java.missing] : []), ...(maven ? [] : ['Maven'])];
}

/**
 * Fetches Kafka's jars with Maven, once; two processes doing it at once end with one whole folder.
 * @param {(line: string) => void} say
 * @returns {string} the folder
 */
export function kafkaJars(say) {
  const folder = kafkaCache();
  if (existsSync(join(folder, 'complete'))) return folder;
  say(`Fetching Kafka ${KAFKA_VERSION} with Maven (once) ...`);
  mkdirSync(join(folder, '..'), { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  writeFileSync(join(draft, 'pom.xml'), POM);
  writeFileSync(join(draft, 'log4j2.xml'), LOG4J);
  const { status, stdout, stderr } = spawnSync('mvn', ['-q', '-B', 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${join(draft, 'libs')}`], {
    cwd: draft, encoding: 'utf8', shell: process.platform === 'win32',
  });
  if (status !== 0) rmSync(draft, { recursive: true, force: true });
  if (status !== 0) throw new Error(`Maven could not fetch Kafka ${KAFKA_VERSION}:\n${(stdout + stderr).trim().split('\n').slice(-10).join('\n')}`);
  writeFileSync(join(draft, 'complete'), '');
  putInPlace(draft, folder);
  return folder;
}

/** @param {string} draft @param {string} folder */
function putInPlace(draft, folder) {
  if (existsSync(folder) && !existsSync(join(folder, 'complete'))) rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(join(folder, 'complete'))) throw error;
  }
}

/** @param {string} group @param {string} artifact @param {string} version */
const dependency = (group, artifact, version) => `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>dk.jobnet</groupId><artifactId>embedded-kafka</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    ${dependency('org.apache.kafka', 'kafka_2.13', KAFKA_VERSION)}
    ${dependency('org.apache.kafka', 'kafka-tools', KAFKA_VERSION)}
    ${dependency('org.apache.logging.log4j', 'log4j-slf4j-impl', LOG4J_VERSION)}
  </dependencies>
</project>
`;

const LOG4J = `<Configuration status="WARN">
  <Appenders><Console name="out"><PatternLayout pattern="%d{ISO8601} %p %m (%c{1})%n%throwable"/></Console></Appenders>
  <Loggers>
    <Logger name="org.apache.kafka.controller.QuorumController" level="ERROR"/>
    <Root level="\${sys:kafka.log.level:-INFO}"><AppenderRef ref="out"/></Root>
  </Loggers>
</Configuration>
`;
