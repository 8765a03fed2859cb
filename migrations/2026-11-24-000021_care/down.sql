DROP TABLE hand_overs;
DROP TABLE exposures;
DROP TABLE tellings;
DROP TABLE contact_consents;
DROP TABLE care_checks;
