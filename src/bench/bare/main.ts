/**
 * What the atlas is measured against: the least page that shows the same countries from the same camera with MapLibre,
 * as its documentation would have one write it. No React, no checks, no labels, no arcs, no drawn map before.
 */
import { type FilterSpecification, Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { openingCamera } from "../../map/camera.ts";
import { THEMES } from "../../theme/tokens.ts";

setWorkerUrl(workerUrl);

const response = await fetch("countries.json");
const topology: Topology<{ areas: GeometryCollection }> = await response.json();
const { sea, land, border, subject } = THEMES.light;
// The bench looks for one country in a colour of its own: its code comes with the address, as does where to look.
const asked = new URLSearchParams(location.search);
const marked: FilterSpecification = ["==", ["get", "iso3"], asked.get("mark") ?? ""];
const [east = 0, north = 0] = (asked.get("centre") ?? "").split(",").map(Number);
const { lon, lat, zoom } = openingCamera({ width: innerWidth, height: innerHeight }, [east, north]);

const map = new MapLibre({
  container: "map",
  center: [lon, lat],
  zoom,
  attributionControl: false,
  fadeDuration: 0,
  style: {
    version: 8,
    projection: { type: "globe" },
    sources: { areas: { type: "geojson", data: feature(topology, topology.objects.areas) } },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": sea } },
      { id: "land", type: "fill", source: "areas", paint: { "fill-color": land } },
      { id: "marked", type: "fill", source: "areas", filter: marked, paint: { "fill-color": subject } },
      { id: "borders", type: "line", source: "areas", paint: { "line-color": border, "line-width": 1 } },
    ],
  },
});
// As the atlas tells that it is ready.
map.once("idle", () => {
  document.documentElement.dataset.map = "ready";
});
