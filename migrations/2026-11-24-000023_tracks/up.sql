CREATE TABLE tracks (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    sealed_reference BYTEA NOT NULL,
    happened_at TIMESTAMP NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES people (id),
    recorded_at TIMESTAMP NOT NULL
);
CREATE INDEX tracks_by_case ON tracks (case_id);

CREATE TABLE mandates (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    sealed_detail BYTEA NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES people (id),
    recorded_at TIMESTAMP NOT NULL,
    ended_by TEXT REFERENCES people (id),
    ended_at TIMESTAMP
);
CREATE INDEX mandates_by_case ON mandates (case_id);
