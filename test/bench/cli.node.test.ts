import { describe, expect, it } from 'vitest';
import { selectCommand } from '../../scripts/cli';

const cli = {
  script: 'bench',
  defaultCommand: 'pages',
  commands: {
    pages: { summary: 'Saved pages', run: async () => 'pages' },
    speed: { summary: 'Time and memory', run: async () => 'speed' },
  },
};

describe('selectCommand', () => {
  it('returns the named command with its own arguments', () => {
    const { command, args } = selectCommand(cli, ['speed', '--pages', '3']);
    expect(command).toBe(cli.commands.speed);
    expect(args).toEqual(['--pages', '3']);
  });

  it('runs the default command where the arguments begin with an option', () => {
    expect(selectCommand(cli, ['--corpus', 'x'])).toEqual({ command: cli.commands.pages, args: ['--corpus', 'x'] });
  });

  it.each([[[]], [['--help']], [['nope']], [['toString']]])('lists the commands for %j', (args) => {
    expect(() => selectCommand(cli, args)).toThrow(/Usage: npm run bench -- <command>[\s\S]*speed {2}Time and memory/);
  });
});
