/** One command of a command-line tool with several commands. */
export interface CliCommand {
  /** Description in the list of commands. */
  summary: string;
  /** Imports the command's module, which parses `process.argv` and runs immediately. */
  run: () => Promise<unknown>;
}

interface Cli {
  /** Name of the npm script, for error messages. */
  script: string;
  commands: Readonly<Record<string, CliCommand>>;
  /** Name of the command to run if the arguments begin with an option instead of a command. */
  defaultCommand: string;
}

/**
 * Finds the command that the first argument names, and returns it with the remaining arguments.
 *
 * @param args arguments after the script's path
 * @throws Error with the list of commands if the name is missing or unknown
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

/** Runs the command that `process.argv` names, and removes its name from `process.argv`. */
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
