DROP TABLE notice_standings;
DROP TABLE flagger_decisions;
DROP TABLE mapping_changes;
