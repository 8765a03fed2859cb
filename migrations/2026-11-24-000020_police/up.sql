CREATE TABLE police_reports (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    sealed_detail BYTEA NOT NULL,
    informed_at TIMESTAMP NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES people (id),
    recorded_at TIMESTAMP NOT NULL
);
CREATE INDEX police_reports_by_case ON police_reports (case_id);

CREATE TABLE police_holds (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    item_id TEXT REFERENCES items (id),
    sealed_reason BYTEA NOT NULL,
    hours BIGINT NOT NULL,
    asked_by TEXT NOT NULL REFERENCES people (id),
    asked_at TIMESTAMP NOT NULL,
    approved_by TEXT REFERENCES people (id),
    approved_at TIMESTAMP,
    ends_at TIMESTAMP,
    ended_by TEXT REFERENCES people (id),
    ended_at TIMESTAMP,
    seen_by TEXT REFERENCES people (id),
    seen_at TIMESTAMP
);
CREATE INDEX police_holds_by_case ON police_holds (case_id);
CREATE INDEX police_holds_by_end ON police_holds (ends_at);

CREATE TABLE orders (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL,
    platform TEXT NOT NULL,
    sealed_detail BYTEA NOT NULL,
    hours BIGINT,
    served_at TIMESTAMP,
    outcome TEXT,
    outcome_at TIMESTAMP,
    recorded_by TEXT NOT NULL REFERENCES people (id),
    recorded_at TIMESTAMP NOT NULL
);
CREATE INDEX orders_by_case ON orders (case_id);

CREATE TABLE order_items (
    order_id TEXT NOT NULL REFERENCES orders (id),
    item_id TEXT NOT NULL REFERENCES items (id),
    PRIMARY KEY (order_id, item_id)
);
