//! Mail to staff: where it goes, and what was told.

use diesel::table;

table! {
    staff_addresses (person_id) {
        person_id -> Text,
        sealed_address -> Binary,
        sealed_code -> Nullable<Binary>,
        code_sent -> Bool,
        tries -> BigInt,
        entered_at -> Timestamp,
        confirmed_at -> Nullable<Timestamp>,
        wants -> Text,
        holds_urgent -> Bool,
        told_at -> Nullable<Timestamp>,
        refused_at -> Nullable<Timestamp>,
    }
}

table! {
    staff_mail_rows (person_id, row_key) {
        person_id -> Text,
        row_key -> Text,
    }
}
