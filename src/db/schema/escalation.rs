//! What was brought before a body outside of the platform.

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

diesel::joinable!(proceedings -> crate::db::schema::notices (notice_id));
