/** The words of a jobagent's mail. */
export const jobagentmailTexts = {
  subject: 'Din jobagent har fundet job til dig',
  lines: (urls: readonly string[]) => [
    urls.length === 1 ? 'Der er kommet et nyt job, som passer til din jobagent.' : 'Der er kommet nye job, som passer til din jobagent.',
    ...urls,
    'Du får mailen, fordi du har oprettet en jobagent på Jobnet. Du kan ændre eller slette den på Jobnet.',
    'Du kan ikke svare på denne mail.',
  ],
} as const;
