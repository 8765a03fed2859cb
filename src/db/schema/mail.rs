//! The tables of mail: to whom, what we answered, what was heard.

use diesel::table;

table! {
    heard (message_id) {
        message_id -> Text,
        automatic -> Nullable<Text>,
        sender -> Text,
        fault -> Nullable<Text>,
        conflict -> Nullable<Text>,
        other_notice_id -> Nullable<Text>,
    }
}

table! {
    statements (id) {
        id -> Text,
        message_id -> Text,
        notice_id -> Text,
        action -> Text,
        ground -> Text,
        territory -> Text,
        automated -> Nullable<Bool>,
        sealed_told -> Binary,
        told_at -> Timestamp,
        complaint_until -> Timestamp,
        confirmed_by -> Text,
        confirmed_at -> Timestamp,
    }
}

table! {
    trusts (platform) {
        platform -> Text,
        trusted -> Bool,
        reason -> Text,
        changed_by -> Text,
        changed_at -> Timestamp,
    }
}

table! {
    recipients (id) {
        id -> Text,
        platform -> Text,
        address_hash -> Binary,
        sealed_address -> Binary,
        asked_by -> Text,
        asked_at -> Timestamp,
        approved_by -> Nullable<Text>,
        approved_at -> Nullable<Timestamp>,
        revoked_by -> Nullable<Text>,
        revoked_at -> Nullable<Timestamp>,
    }
}

table! {
    mail_options (platform) {
        platform -> Text,
        attaches_json -> Bool,
        sealed_key -> Nullable<Binary>,
        changed_by -> Text,
        changed_at -> Timestamp,
    }
}

table! {
    answers (id) {
        id -> Text,
        notice_id -> Text,
        case_id -> Text,
        answered_id -> Text,
        state -> Text,
        may_have_left -> Bool,
        open_key -> Nullable<Text>,
        message_id -> Text,
        sealed_letter -> Binary,
        letter_hash -> Nullable<Binary>,
        written_by -> Text,
        written_at -> Timestamp,
        approved_by -> Nullable<Text>,
        approved_at -> Nullable<Timestamp>,
        sent_at -> Nullable<Timestamp>,
        failure -> Nullable<Text>,
        version -> BigInt,
    }
}

table! {
    answer_attempts (id) {
        id -> Text,
        answer_id -> Text,
        number -> BigInt,
        outcome -> Text,
        started_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
        status -> Nullable<BigInt>,
        words -> Nullable<Text>,
    }
}
