DROP TABLE ladder_steps;
DROP TABLE climbs;
DROP TABLE follow_ups;
DROP TABLE portal_limits;
DROP TABLE filings;
DROP TABLE notice_references;
