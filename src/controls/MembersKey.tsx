import { organisationById } from "../state/data.ts";
import { useAtlas, useStrings } from "../state/useAtlas.ts";
import { LegendRow } from "./LegendRow.tsx";

/** A line of the legend, only while an organisation with states as members is picked: whose outlines these are. */
export function MembersKey() {
  const strings = useStrings();
  const organisation = useAtlas(({ data, view: { selection } }) =>
    selection.type === "organisation" ? organisationById(data, selection.id) : null,
  );
  if (!organisation?.members?.length) return null;
  const { name, acronym, asOf } = organisation;
  return (
    <LegendRow
      layer="members"
      icon={<span className="fill member" />}
      text={strings.organisation.key(acronym ?? name, asOf && strings.month(asOf))}
    />
  );
}
