//! The tables about looks: alarms, evidence, canaries, hosts and choices.

use diesel::table;

table! {
    look_alarms (id) {
        id -> Text,
        platform -> Text,
        kind -> Text,
        began_at -> Timestamp,
        looks -> BigInt,
        turned -> BigInt,
        cases -> BigInt,
        ended_at -> Nullable<Timestamp>,
        ending -> Nullable<Text>,
        ended_by -> Nullable<Text>,
    }
}

table! {
    look_evidence (check_id) {
        check_id -> Text,
        profile -> Text,
        reads -> Text,
        host -> Nullable<Text>,
        country -> Nullable<Text>,
        turned -> Bool,
        held_by -> Nullable<Text>,
        sealed_note -> Nullable<Binary>,
    }
}

table! {
    look_canaries (id) {
        id -> Text,
        platform -> Text,
        up_address -> Nullable<Text>,
        changed_by -> Nullable<Text>,
        changed_at -> Nullable<Timestamp>,
        began_at -> Timestamp,
        claimed_at -> Nullable<Timestamp>,
        looked_at -> Nullable<Timestamp>,
        sound_at -> Nullable<Timestamp>,
        trusted_until -> Nullable<Timestamp>,
        up_seen -> Nullable<Text>,
        up_why -> Nullable<Text>,
        never_seen -> Nullable<Text>,
        never_why -> Nullable<Text>,
    }
}

table! {
    look_hosts (host) {
        host -> Text,
        last_at -> Timestamp,
        hour_at -> Timestamp,
        hour_looks -> BigInt,
        wait_until -> Nullable<Timestamp>,
    }
}

table! {
    look_choices (id) {
        id -> Text,
        reads_pages -> Bool,
        reason -> Text,
        chosen_by -> Text,
        chosen_at -> Timestamp,
    }
}
