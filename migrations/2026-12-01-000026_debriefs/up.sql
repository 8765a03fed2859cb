ALTER TABLE items ADD COLUMN sealed_details BYTEA;
ALTER TABLE people ADD COLUMN folding TEXT NOT NULL DEFAULT 'hard';
CREATE TABLE debriefs (
    id TEXT PRIMARY KEY NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    case_id TEXT NOT NULL REFERENCES cases (id),
    offered_at TIMESTAMP NOT NULL,
    asked_of TEXT REFERENCES people (id),
    asked_at TIMESTAMP
);
CREATE INDEX debriefs_by_person ON debriefs (person_id);
CREATE TABLE debrief_texts (
    language TEXT PRIMARY KEY NOT NULL,
    sealed_text BYTEA NOT NULL,
    written_by TEXT NOT NULL REFERENCES people (id),
    written_at TIMESTAMP NOT NULL
);
