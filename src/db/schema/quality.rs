//! Why platforms kept links.

use diesel::table;

table! {
    refusals (notice_id, item_id) {
        notice_id -> Text,
        item_id -> Text,
        reason -> Text,
        recorded_by -> Text,
        recorded_at -> Timestamp,
    }
}
