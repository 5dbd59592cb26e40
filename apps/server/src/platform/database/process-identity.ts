/** Tells one run of a process from a later process that was given the same pid. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A text that is the same for as long as process `pid` lives and differs once the pid is used again, also after
 * a reboot. `null` when no such process runs (a zombie, dead but not yet reaped, counts as not running).
 */
export function processIdentity(pid: number): string | null {
  if (!isAlive(pid)) return null;
  if (process.platform === 'linux') return linuxIdentity(pid);
  if (process.platform === 'win32') {
    return tryCommand('powershell', [
      '-NoProfile',
      '-Command',
      `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`,
    ]);
  }
  return tryCommand('ps', ['-o', 'lstart=', '-p', String(pid)]);
}

/** The command line of a running process, arguments joined by spaces; `null` when none runs or none is told. */
export function processCommandLine(pid: number): string | null {
  if (!isAlive(pid)) return null;
  if (process.platform === 'linux') {
    const raw = tryRead(`/proc/${pid}/cmdline`);
    return raw === null ? null : raw.replaceAll('\0', ' ').trim() || null;
  }
  if (process.platform === 'win32') return null;
  return tryCommand('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
}

/** Whether the operating system knows the pid at all. A process of another account counts: it answers EPERM. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function linuxIdentity(pid: number): string | null {
  const stat = tryRead(`/proc/${pid}/stat`);
  if (stat === null) return null;
  // proc(5): the command name stands in brackets and may itself hold brackets and spaces; fields go on after the last.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const state = fields[0];
  const startTicks = fields[19];
  if (state === 'Z' || state === 'X' || startTicks === undefined) return null;
  return `${tryRead('/proc/sys/kernel/random/boot_id')?.trim() ?? 'boot'}:${startTicks}`;
}

function tryRead(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function tryCommand(command: string, args: string[]): string | null {
  try {
    const output = execFileSync(command, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 10_000,
    });
    return output.trim() || null;
  } catch {
    return null;
  }
}
