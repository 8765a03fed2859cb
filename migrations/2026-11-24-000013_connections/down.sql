ALTER TABLE channels ADD COLUMN sealed_secret BYTEA;
DROP TABLE reason_choices;
DROP TABLE consents;
DROP TABLE connections;
