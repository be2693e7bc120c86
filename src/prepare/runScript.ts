import { spawn } from "node:child_process";

/**
 * Runs a command of this folder in a process of its own, so that the newest code runs and the caller stays responsive.
 * @param script relative to the root
 * @returns what it printed on stderr; code 2 where it could not be started
 */
export function runScript(
  root: string,
  script: string,
  args: readonly string[],
): Promise<{ readonly code: number; readonly stderr: string }> {
  return new Promise((settle) => {
    const child = spawn(process.execPath, ["--import", "tsx", script, ...args], {
      cwd: root,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", (error) => settle({ code: 2, stderr: error.message }));
    child.on("close", (code) => settle({ code: code ?? 2, stderr }));
  });
}
