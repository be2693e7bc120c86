import { lazy, Suspense, useEffect, useState } from "react";

const Printed = lazy(async () => ({ default: (await import("../picture/Printed.tsx")).Printed }));

/** Milliseconds: map and panel come first. But what printing takes must be there before it is asked for. */
const SOON = 1500;

/** What is printed in the page's place, loaded when the page has come to rest. */
export function Printing() {
  const [soon, setSoon] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSoon(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  return (
    soon && (
      <Suspense fallback={null}>
        <Printed />
      </Suspense>
    )
  );
}
