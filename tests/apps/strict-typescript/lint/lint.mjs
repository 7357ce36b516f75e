// Prints the rule and the line of each finding.
import { ESLint } from 'eslint';

const [results] = await new ESLint({ cwd: import.meta.dirname }).lintFiles(['calls.ts']);
console.log(JSON.stringify(results.messages.map(({ ruleId, line, message }) => ({ ruleId, line, message }))));
