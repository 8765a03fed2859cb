DROP TABLE reason_choices;
DROP TABLE consents;
DROP TABLE connections;
