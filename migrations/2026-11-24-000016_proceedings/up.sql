-- What was brought before a body outside of the platform: a dispute (Article 21) or a regulator.
CREATE TABLE proceedings (
    id TEXT PRIMARY KEY NOT NULL,
    notice_id TEXT NOT NULL REFERENCES notices (id),
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    filed_at TIMESTAMP NOT NULL,
    filed_by TEXT NOT NULL REFERENCES people (id),
    sealed_reference BYTEA NOT NULL,
    outcome TEXT,
    decided_at TIMESTAMP,
    decided_by TEXT REFERENCES people (id)
);
CREATE INDEX proceedings_by_notice ON proceedings (notice_id);
CREATE INDEX proceedings_by_filing ON proceedings (filed_at);
