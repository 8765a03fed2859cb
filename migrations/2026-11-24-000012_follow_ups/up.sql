CREATE TABLE notice_references (
    id TEXT PRIMARY KEY NOT NULL,
    notice_id TEXT NOT NULL REFERENCES notices (id),
    item_id TEXT REFERENCES items (id),
    sealed_reference BYTEA NOT NULL,
    reference_hash BYTEA NOT NULL,
    added_by TEXT REFERENCES people (id),
    added_at TIMESTAMP NOT NULL,
    ended_by TEXT REFERENCES people (id),
    ended_at TIMESTAMP
);
CREATE INDEX notice_references_by_notice ON notice_references (notice_id);
CREATE INDEX notice_references_by_hash ON notice_references (reference_hash);

CREATE TABLE filings (
    notice_id TEXT NOT NULL REFERENCES notices (id),
    sheet BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    done_by TEXT NOT NULL REFERENCES people (id),
    done_at TIMESTAMP NOT NULL,
    PRIMARY KEY (notice_id, sheet)
);

CREATE TABLE portal_limits (
    platform TEXT NOT NULL,
    label TEXT NOT NULL,
    longest BIGINT NOT NULL,
    PRIMARY KEY (platform, label)
);

CREATE TABLE follow_ups (
    notice_id TEXT NOT NULL REFERENCES notices (id),
    follows TEXT NOT NULL REFERENCES notices (id),
    kind TEXT NOT NULL,
    recipient TEXT,
    automatic BOOLEAN NOT NULL,
    created_at TIMESTAMP NOT NULL,
    PRIMARY KEY (notice_id, follows)
);
CREATE INDEX follow_ups_by_first ON follow_ups (follows);

CREATE TABLE climbs (
    notice_id TEXT PRIMARY KEY NOT NULL REFERENCES notices (id),
    steps BIGINT NOT NULL,
    asked_at TIMESTAMP,
    answered_by TEXT REFERENCES people (id),
    answered_at TIMESTAMP
);

CREATE TABLE ladder_steps (
    id TEXT PRIMARY KEY NOT NULL,
    platform TEXT NOT NULL,
    place BIGINT NOT NULL,
    step TEXT NOT NULL,
    after_hours BIGINT NOT NULL,
    automatic BOOLEAN NOT NULL,
    contact TEXT
);
CREATE UNIQUE INDEX ladder_steps_in_order ON ladder_steps (platform, place);
