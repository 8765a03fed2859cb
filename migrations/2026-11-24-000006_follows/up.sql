CREATE TABLE follows (
    item_id TEXT PRIMARY KEY NOT NULL REFERENCES items (id),
    state TEXT NOT NULL,
    why TEXT,
    tries BIGINT NOT NULL,
    turns BIGINT NOT NULL,
    same_as TEXT REFERENCES items (id),
    sealed_way BYTEA NOT NULL,
    tried_at TIMESTAMP,
    next_at TIMESTAMP
);

CREATE TABLE aliases (
    id TEXT PRIMARY KEY NOT NULL,
    item_id TEXT NOT NULL REFERENCES items (id),
    case_id TEXT NOT NULL REFERENCES cases (id),
    key_hash BYTEA NOT NULL
);
CREATE UNIQUE INDEX aliases_once_an_item ON aliases (item_id, key_hash);
CREATE INDEX aliases_by_key ON aliases (key_hash);
CREATE INDEX aliases_by_case ON aliases (case_id);
