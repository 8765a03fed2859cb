CREATE TABLE spells (
    id TEXT PRIMARY KEY NOT NULL,
    item_id TEXT NOT NULL REFERENCES items (id),
    case_id TEXT NOT NULL REFERENCES cases (id),
    number BIGINT NOT NULL,
    platform TEXT NOT NULL,
    door TEXT NOT NULL,
    keyword TEXT NOT NULL,
    age TEXT NOT NULL,
    language TEXT NOT NULL,
    severity TEXT NOT NULL,
    recipients BIGINT NOT NULL,
    notice_id TEXT REFERENCES notices (id),
    asked_at TIMESTAMP NOT NULL,
    acknowledged_at TIMESTAMP,
    answered_at TIMESTAMP,
    decided_at TIMESTAMP,
    decision TEXT,
    standing TEXT NOT NULL,
    seen_at TIMESTAMP,
    gone_at TIMESTAMP,
    ended_at TIMESTAMP,
    ending TEXT,
    returned_at TIMESTAMP
);
CREATE UNIQUE INDEX spells_in_order ON spells (item_id, number);
CREATE INDEX spells_open ON spells (asked_at) WHERE ended_at IS NULL;
CREATE INDEX spells_by_asking ON spells (asked_at);
CREATE INDEX spells_by_case ON spells (case_id);

CREATE TABLE spell_sums (
    month BIGINT NOT NULL,
    dimension TEXT NOT NULL,
    value TEXT NOT NULL,
    platform TEXT NOT NULL,
    figure TEXT NOT NULL,
    minutes BIGINT NOT NULL,
    events BIGINT NOT NULL,
    censored BIGINT NOT NULL,
    PRIMARY KEY (dimension, platform, month, figure, value, minutes)
);

CREATE TABLE targets (
    platform TEXT NOT NULL,
    severity TEXT NOT NULL,
    hours BIGINT NOT NULL,
    set_by TEXT NOT NULL REFERENCES people (id),
    set_at TIMESTAMP NOT NULL,
    PRIMARY KEY (platform, severity)
);
