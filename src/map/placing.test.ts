import { expect, it } from "vitest";
import type { Label } from "../scene/scene.ts";
import type { Box } from "../theme/layout.ts";
import { around, placeLabels } from "./placing.ts";

const ROOM: Box = [0, 0, 400, 300];
const label = (id: string, part: Partial<Label> = {}): Label => ({
  ...{ id, kind: "country", text: "Alphia", detail: null, at: [0, 0], priority: 1, offset: 0, leftward: false },
  opens: { type: "country", id },
  ...part,
});
type Request = Parameters<typeof placeLabels>[0][number];
const at = (x: number, y: number, of: Label): Request => ({ label: of, point: [x, y] });
const side = (requests: Request[], obstacles: Box[] = []) =>
  placeLabels(requests, obstacles, ROOM).map(({ label: { id }, middle, point }) => {
    const [dx, dy] = [middle[0] - point[0], middle[1] - point[1]];
    const across = Math.abs(dx) < 1 ? "" : dx > 0 ? "right" : "left";
    const down = Math.abs(dy) < 1 ? "" : dy > 0 ? "below" : "above";
    return `${id} ${[down, across].filter(Boolean).join(" ") || "on it"}`;
  });

it.each([
  { name: "across its ground", requests: [at(200, 150, label("a"))], placed: ["a on it"] },
  {
    name: "moved off a ring on its ground",
    requests: [at(200, 150, label("a"))],
    ring: [200, 150],
    placed: ["a below"],
  },
  { name: "beside a mark", requests: [at(200, 150, label("a", { offset: 20 }))], placed: ["a right"] },
  {
    name: "beside a mark that lines leave to the right",
    requests: [at(200, 150, label("a", { offset: 20, leftward: true }))],
    placed: ["a left"],
  },
  {
    name: "to the right all the same at the left edge",
    requests: [at(30, 150, label("a", { offset: 20, leftward: true }))],
    placed: ["a right"],
  },
  {
    name: "on the other side at the window's edge",
    requests: [at(380, 150, label("a", { offset: 20 }))],
    placed: ["a left"],
  },
  {
    name: "its own ring is no hindrance",
    requests: [at(200, 150, label("a", { offset: 20 }))],
    ring: [200, 150],
    placed: ["a right"],
  },
  {
    name: "another ring is",
    requests: [at(200, 150, label("a", { offset: 20 }))],
    ring: [250, 150],
    placed: ["a left"],
  },
  {
    name: "the lower number comes first",
    requests: [at(200, 150, label("b", { priority: 2, offset: 20 })), at(200, 150, label("a", { offset: 20 }))],
    placed: ["a right", "b left"],
  },
  { name: "no room, no name", requests: [at(-300, 150, label("a"))], placed: [] },
] as const)("$name", ({ requests, placed, ...rest }) => {
  const obstacles = "ring" in rest ? [around(rest.ring, 15)] : [];
  expect(side([...requests], obstacles)).toEqual(placed);
});

it("no two overlap, none leaves the room, whatever the crowd", () => {
  const crowd = Array.from({ length: 60 }, (_, i) =>
    at((i * 97) % 400, (i * 61) % 300, label(`l${i}`, { priority: i, offset: i % 3 === 0 ? 0 : 20 })),
  );
  const boxes = placeLabels(crowd, [], ROOM).map(({ middle, width, height }) => around(middle, width / 2, height / 2));
  expect(boxes.length).toBeGreaterThan(10);
  for (const [i, a] of boxes.entries()) {
    expect(a[0] >= 0 && a[1] >= 0 && a[2] <= 400 && a[3] <= 300).toBe(true);
    for (const b of boxes.slice(i + 1)) expect(a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]).toBe(false);
  }
});

it("a barred place is passed over", () => {
  const [placed] = placeLabels([at(200, 150, label("a", { offset: 20 }))], [], ROOM, (_, [x]) => x > 200);
  expect(placed?.middle[0]).toBeLessThan(200);
});
