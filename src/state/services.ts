/** What loads the files of the atlas that are only asked for when they are wanted. */
import type { AtlasDocument, Dossier, SearchFile } from "../atlas/schema.ts";
import type { Story } from "../atlas/story.ts";

export interface Services {
  /** @throws {FormatError} or a network error, whose message the panel shows; an AbortError once `signal` is aborted */
  loadDossier(id: string, signal: AbortSignal): Promise<Dossier>;
  /** The same for an article's text and what the machine read in it. */
  loadDocument(id: string, signal: AbortSignal): Promise<AtlasDocument>;
  /** Other names of organisations; without it only those of the atlas are marked. */
  loadSearch?(): Promise<SearchFile>;
  /** The same for the story; without it there is none. */
  loadStory?(): Promise<Story>;
}
