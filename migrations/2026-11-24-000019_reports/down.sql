DROP TABLE report_texts;
DROP TABLE reports;
