//! The tables about the people: safety checks, consent, what was told; the staff's exposure, hand-overs
//! and debriefs.

use diesel::table;

table! {
    care_checks (id) {
        id -> Text,
        case_id -> Text,
        sealed_check -> Binary,
        asked_by -> Text,
        asked_at -> Timestamp,
    }
}

table! {
    contact_consents (id) {
        id -> Text,
        case_id -> Text,
        sealed_consent -> Binary,
        given_by -> Text,
        given_at -> Timestamp,
        ended_by -> Nullable<Text>,
        ended_at -> Nullable<Timestamp>,
    }
}

table! {
    tellings (id) {
        id -> Text,
        case_id -> Text,
        sealed_telling -> Binary,
        told_by -> Text,
        told_at -> Timestamp,
    }
}

table! {
    exposures (person_id, day) {
        person_id -> Text,
        day -> Text,
        seconds -> BigInt,
        seen_at -> Timestamp,
    }
}

table! {
    hand_overs (id) {
        id -> Text,
        case_id -> Text,
        offered_by -> Text,
        offered_to -> Nullable<Text>,
        offered_at -> Timestamp,
        sealed_note -> Binary,
        ending -> Nullable<Text>,
        ended_by -> Nullable<Text>,
        ended_at -> Nullable<Timestamp>,
    }
}

table! {
    debriefs (id) {
        id -> Text,
        person_id -> Text,
        case_id -> Text,
        offered_at -> Timestamp,
        asked_of -> Nullable<Text>,
        asked_at -> Nullable<Timestamp>,
    }
}

table! {
    debrief_texts (language) {
        language -> Text,
        sealed_text -> Binary,
        written_by -> Text,
        written_at -> Timestamp,
    }
}
