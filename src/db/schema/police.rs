//! The tables of police and of orders.

use diesel::table;

table! {
    police_reports (id) {
        id -> Text,
        case_id -> Text,
        sealed_detail -> Binary,
        informed_at -> Timestamp,
        recorded_by -> Text,
        recorded_at -> Timestamp,
    }
}

table! {
    police_holds (id) {
        id -> Text,
        case_id -> Text,
        item_id -> Nullable<Text>,
        sealed_reason -> Binary,
        hours -> BigInt,
        asked_by -> Text,
        asked_at -> Timestamp,
        approved_by -> Nullable<Text>,
        approved_at -> Nullable<Timestamp>,
        ends_at -> Nullable<Timestamp>,
        ended_by -> Nullable<Text>,
        ended_at -> Nullable<Timestamp>,
        seen_by -> Nullable<Text>,
        seen_at -> Nullable<Timestamp>,
    }
}

table! {
    orders (id) {
        id -> Text,
        case_id -> Text,
        kind -> Text,
        platform -> Text,
        sealed_detail -> Binary,
        hours -> Nullable<BigInt>,
        served_at -> Nullable<Timestamp>,
        outcome -> Nullable<Text>,
        outcome_at -> Nullable<Timestamp>,
        recorded_by -> Text,
        recorded_at -> Timestamp,
    }
}

table! {
    order_items (order_id, item_id) {
        order_id -> Text,
        item_id -> Text,
    }
}
