//! The tables of the yearly reports.

use diesel::table;

table! {
    reports (id) {
        id -> Text,
        kind -> Text,
        year -> BigInt,
        version -> BigInt,
        content -> Text,
        sha256 -> Text,
        reason -> Nullable<Text>,
        signed_by -> Text,
        signed_at -> Timestamp,
    }
}

table! {
    report_texts (id) {
        id -> Text,
        name -> Text,
        language -> Text,
        words -> Text,
        written_by -> Text,
        written_at -> Timestamp,
    }
}
