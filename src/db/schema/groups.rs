//! The tables of exposure groups.

use diesel::table;

table! {
    exposure_groups (id) {
        id -> Text,
        platform -> Text,
        admission -> Text,
        sealed_detail -> Binary,
        link_hash -> Nullable<Binary>,
        names -> Bool,
        photos -> Bool,
        phones -> Bool,
        predecessor_id -> Nullable<Text>,
        gone_at -> Nullable<Timestamp>,
        recorded_by -> Text,
        recorded_at -> Timestamp,
        version -> BigInt,
    }
}

table! {
    group_items (group_id, item_id) {
        group_id -> Text,
        item_id -> Text,
        linked_by -> Text,
        linked_at -> Timestamp,
    }
}

table! {
    group_sightings (id) {
        id -> Text,
        group_id -> Text,
        members -> BigInt,
        seen_at -> Timestamp,
        recorded_by -> Text,
    }
}

table! {
    group_checks (id) {
        id -> Text,
        group_id -> Text,
        gone_at -> Timestamp,
        after_days -> BigInt,
        found -> Text,
        checked_by -> Text,
        checked_at -> Timestamp,
    }
}

diesel::joinable!(group_items -> crate::db::schema::items (item_id));
