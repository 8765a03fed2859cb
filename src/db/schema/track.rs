//! The tables of parallel tracks and of mandates.

use diesel::table;

table! {
    tracks (id) {
        id -> Text,
        case_id -> Text,
        kind -> Text,
        state -> Text,
        sealed_reference -> Binary,
        happened_at -> Timestamp,
        recorded_by -> Text,
        recorded_at -> Timestamp,
    }
}

table! {
    mandates (id) {
        id -> Text,
        case_id -> Text,
        sealed_detail -> Binary,
        recorded_by -> Text,
        recorded_at -> Timestamp,
        ended_by -> Nullable<Text>,
        ended_at -> Nullable<Timestamp>,
    }
}
