/** Our own lint rules: small, untyped, one reason each. */

/** A rule that reports every node one of the selectors finds. */
function forbid(message, ...selectors) {
  return {
    meta: { type: 'problem', schema: [], messages: { forbidden: message } },
    create: (context) => Object.fromEntries(selectors.map((selector) => [selector, (node) => context.report({ node, messageId: 'forbidden' })])),
  };
}

const FORBIDDEN_NAMES = /(^|[-.])(utils?|helpers?|common|base|manager|impl)([-.]|$)/;
const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

const fileName = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      noun: 'The file name "{{name}}" says nothing: name the noun or the act instead of utils, helpers, common, base, manager or impl.',
      kebab: 'The file name "{{name}}" is not kebab-case.',
    },
  },
  create: (context) => ({
    Program(node) {
      const name = context.filename.split(/[\\/]/).at(-1);
      if (FORBIDDEN_NAMES.test(name)) context.report({ node, messageId: 'noun', data: { name } });
      else if (!KEBAB_CASE.test(name)) context.report({ node, messageId: 'kebab', data: { name } });
    },
  }),
};

const maxImports = {
  meta: {
    type: 'suggestion',
    schema: [{ type: 'integer', minimum: 1 }],
    messages: { tooMany: '{{count}} imports, at most {{max}}: what will not fit lacks a noun.' },
  },
  create(context) {
    const max = context.options[0] ?? 15;
    return {
      Program(node) {
        const count = node.body.filter((statement) => statement.type === 'ImportDeclaration').length;
        if (count > max) context.report({ node, messageId: 'tooMany', data: { count, max } });
      },
    };
  },
};

const SQL_TIME = '/\\b(now\\(\\)|current_timestamp|current_date|localtimestamp|clock_timestamp\\(\\)|statement_timestamp\\(\\))/i';

export const jobnetRules = {
  'file-name': fileName,
  'max-imports': maxImports,
  'max-constructor-params': forbid(
    'A constructor takes at most 5 parameters.',
    'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>5]',
  ),
  'no-process-env': forbid('process.env is read in config.ts only.', 'MemberExpression[object.name="process"][property.name="env"]'),
  'no-node-env': forbid('Our code reads JOBNET_ENV, never NODE_ENV.', 'MemberExpression[property.name="NODE_ENV"]', 'MemberExpression > Literal[value="NODE_ENV"]'),
  'no-system-time': forbid(
    'The time comes from a Clock.',
    'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    'NewExpression[callee.name="Date"][arguments.length=0]',
    'CallExpression[callee.name="Date"]',
  ),
  'no-sql-time': forbid(
    'SQL does not know the domain time: pass a moment from the Clock as a parameter.',
    `Literal[value=${SQL_TIME}]`,
    `TemplateElement[value.raw=${SQL_TIME}]`,
  ),
  'no-kafka-client': forbid(
    'Events go out by outbox.add; Nest\'s Kafka client and request-reply are not used.',
    'ImportSpecifier[imported.name=/^(ClientKafka|ClientKafkaProxy|ClientProxy|ClientsModule|ClientProxyFactory|MessagePattern|EventPattern)$/]',
    'CallExpression[callee.property.name="emit"]',
    'MemberExpression[object.name="Transport"][property.name="KAFKA"]',
  ),
  'no-synchronize': forbid('The schema changes by migrations only.', 'Property[key.name="synchronize"][value.value=true]'),
  'no-set-interval': forbid('A service waits by due rows, never by setInterval.', 'CallExpression[callee.name="setInterval"]', 'CallExpression[callee.property.name="setInterval"]'),
  'no-focused-test': forbid(
    'No test is skipped, focused or left for later.',
    'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|fixme|failing)$/]',
    'MemberExpression[object.object.name="test"][object.property.name="describe"][property.name=/^(only|skip|fixme)$/]',
    'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
  ),
  'no-sleep': forbid('A test waits for the thing, not for the time.', 'CallExpression[callee.property.name="waitForTimeout"]'),
};
