import kafkajs, { type Admin, type AclEntry, type KafkaJSError } from 'kafkajs';
import type { AclBinding } from './kafka-port.ts';

type Part = 'operation' | 'permission' | 'resource' | 'pattern';

/** Kafka's words and numbers for each part of a right. */
const codes = {
  operation: kafkajs.AclOperationTypes,
  permission: kafkajs.AclPermissionTypes,
  resource: kafkajs.AclResourceTypes,
  pattern: kafkajs.ResourcePatternTypes,
} as unknown as Readonly<Record<Part, Readonly<Record<string, number>>>>;

const wordOf = (part: Part, code: number): string => (Object.entries(codes[part]).find(([, value]) => value === code)?.[0] ?? 'UNKNOWN').toLowerCase();
const codeOf = (part: Part, word: string): number => codes[part][word.toUpperCase()] ?? 0;

/** Every right the broker holds; undefined when it has no authorizer and so lets everybody do everything. */
export const describedAcls = async (admin: Admin): Promise<AclBinding[] | undefined> => {
  try {
    const { resources } = await admin.describeAcls({
      resourceType: kafkajs.AclResourceTypes.ANY,
      resourcePatternType: kafkajs.ResourcePatternTypes.ANY,
      operation: kafkajs.AclOperationTypes.ANY,
      permissionType: kafkajs.AclPermissionTypes.ANY,
    } as Parameters<Admin['describeAcls']>[0]);
    return resources.flatMap(({ resourceType, resourceName, resourcePatternType, acls }) =>
      acls.map(({ principal, host, operation, permissionType }) => ({
        principal,
        host,
        operation: wordOf('operation', operation),
        permission: wordOf('permission', permissionType),
        resource: wordOf('resource', resourceType),
        name: resourceName,
        pattern: wordOf('pattern', resourcePatternType),
      })),
    );
  } catch (error) {
    if ((error as KafkaJSError & { type?: string }).type === 'SECURITY_DISABLED') return undefined;
    throw error;
  }
};

/** A right as kafkajs writes it. */
export const aclEntry = ({ principal, host, operation, permission, resource, name, pattern }: AclBinding): AclEntry => ({
  principal,
  host,
  operation: codeOf('operation', operation),
  permissionType: codeOf('permission', permission),
  resourceType: codeOf('resource', resource),
  resourceName: name,
  resourcePatternType: codeOf('pattern', pattern),
});
