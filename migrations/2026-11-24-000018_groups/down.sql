DROP TABLE group_checks;
DROP TABLE group_sightings;
DROP TABLE group_items;
DROP TABLE exposure_groups;
