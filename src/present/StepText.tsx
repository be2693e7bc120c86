import { createElement, Fragment, type MouseEvent, type ReactNode, useMemo } from "react";
import { parseAddress } from "../state/address.ts";
import { knows } from "../state/data.ts";
import { useAtlas, useAtlasStore } from "../state/useAtlas.ts";
import { type Block, blocksOf, type Inline } from "../story/markdown.ts";

/** A story's Markdown as elements: whatever it holds, no HTML of its own comes into the page. */
export function StepText({ markdown }: { readonly markdown: string }) {
  return useMemo(() => inOrder(blocksOf(markdown).map(block)), [markdown]);
}

/** Parts of a text have no names, only their order: as children of their own each they need no keys. */
function inOrder(parts: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...parts);
}

function block(node: Block): ReactNode {
  if (node.type === "paragraph") return <p>{inline(node.content)}</p>;
  const items = inOrder(node.items.map((item) => createElement("li", null, inOrder(item.map(block)))));
  return node.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function inline(content: readonly Inline[]): ReactNode {
  return inOrder(content.map(part));
}

function part(node: Inline): ReactNode {
  switch (node.type) {
    case "text":
      return node.text;
    case "break":
      return <br />;
    case "emphasis":
      return <em>{inline(node.content)}</em>;
    case "strong":
      return <strong>{inline(node.content)}</strong>;
    case "refused":
      return inline(node.content);
    case "link":
      return <StepLink address={node.address}>{inline(node.content)}</StepLink>;
  }
}

/**
 * A view of this page is opened in place, so that Back leads to the step again; other pages open beside, and so does every
 * view where the page is a frame: it has no Back of its own.
 */
function StepLink({ address, children }: { readonly address: string; readonly children: ReactNode }) {
  const store = useAtlasStore();
  const isFrame = useAtlas(({ view }) => view.embed !== null);
  if (isFrame || !address.startsWith("?")) {
    return (
      <a href={address} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    );
  }
  function onClick(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { data, view, addressChanged } = store.getState();
    const opened = parseAddress(address, (selection) => knows(data, selection));
    addressChanged({ ...opened, theme: view.theme, language: view.language });
  }
  return (
    <a href={address} onClick={onClick}>
      {children}
    </a>
  );
}
