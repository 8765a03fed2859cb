-- A yearly report as it was signed. What was signed stays; a newer version stands beside it.
CREATE TABLE reports (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    year BIGINT NOT NULL,
    version BIGINT NOT NULL,
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    reason TEXT,
    signed_by TEXT NOT NULL REFERENCES people (id),
    signed_at TIMESTAMP NOT NULL
);
CREATE UNIQUE INDEX reports_in_order ON reports (kind, year, version);

-- What the organisation says of itself in the reports. The newest row of a name and language holds.
CREATE TABLE report_texts (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    words TEXT NOT NULL,
    written_by TEXT NOT NULL REFERENCES people (id),
    written_at TIMESTAMP NOT NULL
);
CREATE INDEX report_texts_by_name ON report_texts (name, language, written_at);
