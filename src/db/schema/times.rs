//! The tables of response times.

use diesel::table;

table! {
    spells (id) {
        id -> Text,
        item_id -> Text,
        case_id -> Text,
        number -> BigInt,
        platform -> Text,
        door -> Text,
        keyword -> Text,
        age -> Text,
        language -> Text,
        severity -> Text,
        recipients -> BigInt,
        notice_id -> Nullable<Text>,
        asked_at -> Timestamp,
        acknowledged_at -> Nullable<Timestamp>,
        answered_at -> Nullable<Timestamp>,
        decided_at -> Nullable<Timestamp>,
        decision -> Nullable<Text>,
        standing -> Text,
        seen_at -> Nullable<Timestamp>,
        gone_at -> Nullable<Timestamp>,
        ended_at -> Nullable<Timestamp>,
        ending -> Nullable<Text>,
        returned_at -> Nullable<Timestamp>,
    }
}

table! {
    spell_sums (dimension, platform, month, figure, value, minutes) {
        month -> BigInt,
        dimension -> Text,
        value -> Text,
        platform -> Text,
        figure -> Text,
        minutes -> BigInt,
        events -> BigInt,
        censored -> BigInt,
    }
}

table! {
    targets (platform, severity) {
        platform -> Text,
        severity -> Text,
        hours -> BigInt,
        set_by -> Text,
        set_at -> Timestamp,
    }
}
