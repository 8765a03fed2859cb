-- Exposure groups: no person, no suspect; reached only through the links of cases.
CREATE TABLE exposure_groups (
    id TEXT PRIMARY KEY NOT NULL,
    platform TEXT NOT NULL,
    admission TEXT NOT NULL,
    sealed_detail BYTEA NOT NULL,
    link_hash BYTEA,
    names BOOLEAN NOT NULL,
    photos BOOLEAN NOT NULL,
    phones BOOLEAN NOT NULL,
    predecessor_id TEXT REFERENCES exposure_groups (id),
    gone_at TIMESTAMP,
    recorded_by TEXT NOT NULL REFERENCES people (id),
    recorded_at TIMESTAMP NOT NULL,
    version BIGINT NOT NULL
);
CREATE INDEX exposure_groups_by_link ON exposure_groups (link_hash);
CREATE INDEX exposure_groups_by_predecessor ON exposure_groups (predecessor_id);

CREATE TABLE group_items (
    group_id TEXT NOT NULL REFERENCES exposure_groups (id),
    item_id TEXT NOT NULL REFERENCES items (id),
    linked_by TEXT NOT NULL REFERENCES people (id),
    linked_at TIMESTAMP NOT NULL,
    PRIMARY KEY (group_id, item_id)
);
CREATE INDEX group_items_by_item ON group_items (item_id);

CREATE TABLE group_sightings (
    id TEXT PRIMARY KEY NOT NULL,
    group_id TEXT NOT NULL REFERENCES exposure_groups (id),
    members BIGINT NOT NULL,
    seen_at TIMESTAMP NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES people (id)
);
CREATE INDEX group_sightings_by_group ON group_sightings (group_id);

CREATE TABLE group_checks (
    id TEXT PRIMARY KEY NOT NULL,
    group_id TEXT NOT NULL REFERENCES exposure_groups (id),
    gone_at TIMESTAMP NOT NULL,
    after_days BIGINT NOT NULL,
    found TEXT NOT NULL,
    checked_by TEXT NOT NULL REFERENCES people (id),
    checked_at TIMESTAMP NOT NULL
);
CREATE INDEX group_checks_by_group ON group_checks (group_id);
