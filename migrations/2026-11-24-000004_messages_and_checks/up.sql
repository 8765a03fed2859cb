CREATE TABLE messages (
    id TEXT PRIMARY KEY NOT NULL,
    notice_id TEXT REFERENCES notices (id),
    case_id TEXT REFERENCES cases (id),
    external_hash BYTEA NOT NULL UNIQUE,
    proposed TEXT,
    meaning TEXT,
    matched_by TEXT,
    state TEXT NOT NULL,
    sealed_mail BYTEA NOT NULL,
    arrived_at TIMESTAMP NOT NULL,
    settled_by TEXT REFERENCES people (id),
    settled_at TIMESTAMP
);
CREATE INDEX messages_by_notice ON messages (notice_id);
CREATE INDEX messages_by_state ON messages (state);

CREATE TABLE checks (
    id TEXT PRIMARY KEY NOT NULL,
    item_id TEXT NOT NULL REFERENCES items (id),
    at TIMESTAMP NOT NULL,
    by TEXT REFERENCES people (id),
    seen TEXT NOT NULL,
    unsure_why TEXT,
    rule TEXT NOT NULL,
    status BIGINT
);
CREATE INDEX checks_by_item ON checks (item_id, at);
