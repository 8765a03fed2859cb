DROP TABLE answer_attempts;
DROP TABLE answers;
DROP TABLE mail_options;
DROP TABLE recipients;
