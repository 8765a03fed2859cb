//! What follows a notice: steps of the ladder, and what was brought before a body outside of the platform.

use diesel::table;

table! {
    proceedings (id) {
        id -> Text,
        notice_id -> Text,
        kind -> Text,
        body -> Text,
        filed_at -> Timestamp,
        filed_by -> Text,
        sealed_reference -> Binary,
        outcome -> Nullable<Text>,
        decided_at -> Nullable<Timestamp>,
        decided_by -> Nullable<Text>,
    }
}

table! {
    follow_ups (notice_id, follows) {
        notice_id -> Text,
        follows -> Text,
        kind -> Text,
        recipient -> Nullable<Text>,
        automatic -> Bool,
        created_at -> Timestamp,
    }
}

table! {
    climbs (notice_id) {
        notice_id -> Text,
        steps -> BigInt,
        asked_at -> Nullable<Timestamp>,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
    }
}

table! {
    ladder_steps (id) {
        id -> Text,
        platform -> Text,
        place -> BigInt,
        step -> Text,
        after_hours -> BigInt,
        automatic -> Bool,
        contact -> Nullable<Text>,
    }
}

diesel::joinable!(proceedings -> crate::db::schema::notices (notice_id));
