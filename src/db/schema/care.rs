//! The tables of the care of channels and jobs.

use diesel::table;

table! {
    channel_switches (id) {
        id -> Text,
        platform -> Text,
        enabled -> Bool,
        reason -> Nullable<Text>,
        person_id -> Text,
        at -> Timestamp,
    }
}

table! {
    channel_tests (platform) {
        platform -> Text,
        sealed_address -> Binary,
        person_id -> Text,
        since -> Timestamp,
    }
}

table! {
    test_notices (notice_id) {
        notice_id -> Text,
        sealed_address -> Binary,
        at -> Timestamp,
    }
}

table! {
    channel_breakers (platform) {
        platform -> Text,
        state -> Text,
        failures -> BigInt,
        slows -> BigInt,
        probes -> BigInt,
        opened_at -> Nullable<Timestamp>,
        next_probe_at -> Nullable<Timestamp>,
        slow_until -> Nullable<Timestamp>,
        reconnect_since -> Nullable<Timestamp>,
        last_answer -> Nullable<Text>,
        last_answer_at -> Nullable<Timestamp>,
    }
}

table! {
    channel_limits (platform) {
        platform -> Text,
        per_hour -> Nullable<BigInt>,
        per_day -> Nullable<BigInt>,
    }
}

table! {
    channel_pauses (id) {
        id -> Text,
        platform -> Text,
        begins_at -> Timestamp,
        ends_at -> Timestamp,
        why -> Text,
        person_id -> Text,
        at -> Timestamp,
        lifted_at -> Nullable<Timestamp>,
    }
}

table! {
    channel_alarms (id) {
        id -> Text,
        platform -> Text,
        kind -> Text,
        raised_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
        seen_by -> Nullable<Text>,
        seen_at -> Nullable<Timestamp>,
    }
}

table! {
    playbooks (id) {
        id -> Text,
        platform -> Text,
        sealed_text -> Binary,
        person_id -> Text,
        at -> Timestamp,
    }
}

table! {
    playbook_checks (id) {
        id -> Text,
        platform -> Text,
        person_id -> Text,
        at -> Timestamp,
    }
}

table! {
    job_deaths (job_id) {
        job_id -> Text,
        deaths -> BigInt,
    }
}

table! {
    dead_jobs (id) {
        id -> Text,
        kind -> Text,
        subject -> Text,
        why -> Text,
        died_at -> Timestamp,
        revived_by -> Nullable<Text>,
        revived_at -> Nullable<Timestamp>,
    }
}
