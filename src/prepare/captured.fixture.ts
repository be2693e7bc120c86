import { vi } from "vitest";

/** Runs a command in this process and keeps what it printed. The spies are the caller's to restore. */
export function captured(command: (args: readonly string[]) => number, args: readonly string[]) {
  const printed = { out: "", err: "" };
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed.out += text;
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    printed.err += text;
    return true;
  });
  return { code: command(args), ...printed };
}
