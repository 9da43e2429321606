/** One command of a command-line tool. */
export interface Command {
  /** One line for the list of commands. */
  summary: string;
  /** Imports the command's module, which reads `process.argv` and runs at once. */
  run: () => Promise<unknown>;
}

interface Cli {
  /** Name of the npm script. */
  script: string;
  commands: Readonly<Record<string, Command>>;
  /** Command that runs where the arguments begin with an option. */
  defaultCommand: string;
}

/**
 * Returns the command that the arguments name, with the arguments left for it.
 *
 * @param args arguments after the script's path
 * @throws Error with the list of commands where the name is missing or unknown
 */
export function selectCommand({ script, commands, defaultCommand }: Cli, args: readonly string[]) {
  const [name, ...rest] = args;
  if (name?.startsWith('-') && !/^--?h(?:elp)?$/.test(name)) return { command: commands[defaultCommand], args };
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return { command, args: rest };
  const width = Math.max(...Object.keys(commands).map(({ length }) => length));
  const list = Object.entries(commands).map(([key, { summary }]) => `  ${key.padEnd(width)}  ${summary}`);
  const unknown = name === undefined || name.startsWith('-') ? [] : [`Unknown command: ${name}.`];
  throw new Error([...unknown, `Usage: npm run ${script} -- <command> [options]`, ...list].join('\n'));
}

/** Runs the command that `process.argv` names; the command sees only its own arguments. */
export async function runCli(cli: Cli): Promise<void> {
  try {
    const { command, args } = selectCommand(cli, process.argv.slice(2));
    process.argv.splice(2, process.argv.length, ...args);
    await command?.run();
  } catch (error) {
    console.error(error instanceof Error && error.message.includes('Usage:') ? error.message : error);
    process.exitCode = 1;
  }
}
