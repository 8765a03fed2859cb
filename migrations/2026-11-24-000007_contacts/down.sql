DROP TABLE contact_notices;
DROP TABLE contacts;
