DROP TABLE debrief_texts;
DROP TABLE debriefs;
ALTER TABLE people DROP COLUMN folding;
ALTER TABLE items DROP COLUMN sealed_details;
