CREATE TABLE refusals (
    notice_id TEXT NOT NULL REFERENCES notices (id),
    item_id TEXT NOT NULL REFERENCES items (id),
    reason TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES people (id),
    recorded_at TIMESTAMP NOT NULL,
    PRIMARY KEY (notice_id, item_id)
);
CREATE INDEX refusals_by_time ON refusals (recorded_at);
