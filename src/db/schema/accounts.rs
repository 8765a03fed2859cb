//! The tables of connected accounts.

use diesel::table;

table! {
    connections (id) {
        id -> Text,
        platform -> Text,
        state -> Text,
        sealed_secret -> Nullable<Binary>,
        sealed_account -> Nullable<Binary>,
        connected_by -> Text,
        connected_at -> Timestamp,
        trouble -> Nullable<Text>,
        trouble_at -> Nullable<Timestamp>,
        reasons -> Nullable<Text>,
        reasons_etag -> Nullable<Text>,
        reasons_at -> Nullable<Timestamp>,
        ended_at -> Nullable<Timestamp>,
        units_day -> Nullable<Text>,
        units -> BigInt,
    }
}

table! {
    consents (id) {
        id -> Text,
        platform -> Text,
        state_hash -> Binary,
        session_id -> Text,
        sealed_secret -> Binary,
        asked_at -> Timestamp,
    }
}

table! {
    reason_choices (platform, keyword) {
        platform -> Text,
        keyword -> Text,
        reason -> Text,
        second -> Nullable<Text>,
        chosen_by -> Text,
        chosen_at -> Timestamp,
    }
}
