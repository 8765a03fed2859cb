DROP TABLE look_choices;
DROP TABLE look_hosts;
DROP TABLE look_canaries;
DROP INDEX checks_by_time;
DROP TABLE look_evidence;
DROP TABLE look_alarms;
