import { describe, expect, it } from "vitest";
import type { TieStatus } from "../../atlas/vocabulary.ts";
import { tieFound, tiesTold } from "./sameTie.ts";

describe("the status of a tie told by several sentences", () => {
  it.each<[readonly TieStatus[], TieStatus]>([
    [["existing"], "existing"],
    [["existing", "deepening"], "deepening"],
    [["existing", "existing", "deepening"], "existing"],
    [["proposed", "proposed", "existing"], "existing"],
    [["historical", "historical", "deepening"], "deepening"],
    [["proposed", "historical"], "proposed"],
    [["historical", "historical", "proposed"], "historical"],
  ])("%j: %s", (statuses, status) => {
    const told = statuses.map((one, at) =>
      tieFound(["CHN", "RUS"], "trade", "cooperation", one, { start: at, end: at + 1 }, "a rule", null),
    );
    expect(tiesTold(told).map((tie) => tie.status)).toEqual([status]);
  });
});
