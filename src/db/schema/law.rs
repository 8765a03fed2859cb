//! The tables about law: the mapping, the trusted-flagger status, as what each notice left.

use diesel::table;

table! {
    mapping_changes (id) {
        id -> Text,
        phenomenon -> Text,
        minor -> Bool,
        category -> Text,
        keyword -> Text,
        other -> Nullable<Text>,
        shipped -> Bool,
        reason -> Text,
        person_id -> Text,
        at -> Timestamp,
    }
}

table! {
    flagger_decisions (id) {
        id -> Text,
        status -> Text,
        awarded_by -> Nullable<Text>,
        decision -> Nullable<Text>,
        valid_from -> Nullable<Text>,
        areas -> Text,
        reason -> Text,
        person_id -> Text,
        at -> Timestamp,
    }
}

table! {
    notice_standings (notice_id) {
        notice_id -> Text,
        as_flagger -> Bool,
        why -> Text,
        category -> Text,
        keyword -> Text,
        additional -> Text,
        at -> Timestamp,
    }
}
