//! The tables. Keys are text made by the application; time is UTC; sealed columns are binary.

mod accounts;
mod care;
mod escalation;
mod groups;
mod law;
mod looks;
mod mail;
mod police;
mod quality;
mod times;
mod track;
mod victim;
mod yearly;

pub use accounts::{connections, consents, reason_choices};
pub use care::{
    channel_alarms, channel_breakers, channel_limits, channel_pauses, channel_switches, channel_tests,
    dead_jobs, job_deaths, playbook_checks, playbooks, test_notices,
};
pub use escalation::{climbs, follow_ups, ladder_steps, proceedings};
pub use groups::{exposure_groups, group_checks, group_items, group_sightings};
pub use law::{flagger_decisions, mapping_changes, notice_standings};
pub use looks::{look_alarms, look_canaries, look_choices, look_evidence, look_hosts};
pub use mail::{answer_attempts, answers, heard, mail_options, recipients, statements, trusts};
pub use police::{order_items, orders, police_holds, police_reports};
pub use quality::refusals;
pub use times::{spell_sums, spells, targets};
pub use track::{mandates, tracks};
pub use victim::{care_checks, contact_consents, debrief_texts, debriefs, exposures, hand_overs, tellings};
pub use yearly::{report_texts, reports};

use diesel::{allow_tables_to_appear_in_same_query, table};

table! {
    people (id) {
        id -> Text,
        code -> Text,
        login_hash -> Binary,
        sealed_profile -> Binary,
        role -> Text,
        language -> Text,
        theme -> Text,
        password_hash -> Text,
        sealed_factor -> Nullable<Binary>,
        factor_step -> BigInt,
        created_at -> Timestamp,
        disabled_at -> Nullable<Timestamp>,
        folding -> Text,
    }
}

table! {
    sessions (id) {
        id -> Text,
        token_hash -> Binary,
        person_id -> Text,
        stage -> Text,
        created_at -> Timestamp,
        seen_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
    }
}

table! {
    guesses (id) {
        id -> Text,
        failures -> BigInt,
        first_at -> Timestamp,
        last_at -> Timestamp,
    }
}

table! {
    counters (name) {
        name -> Text,
        value -> BigInt,
    }
}

table! {
    settings (name) {
        name -> Text,
        value -> Text,
    }
}

table! {
    cases (id) {
        id -> Text,
        number -> Text,
        state -> Text,
        priority -> Text,
        person_shown -> Text,
        language -> Text,
        sealed_facts -> Binary,
        sealed_person -> Binary,
        sealed_safety -> Binary,
        assigned_to -> Nullable<Text>,
        opened_by -> Text,
        opened_at -> Timestamp,
        closed_at -> Nullable<Timestamp>,
        close_reason -> Nullable<Text>,
        version -> BigInt,
    }
}

table! {
    items (id) {
        id -> Text,
        case_id -> Text,
        platform -> Text,
        kind -> Text,
        state -> Text,
        key_hash -> Binary,
        account_hash -> Nullable<Binary>,
        sealed_link -> Binary,
        added_by -> Text,
        added_at -> Timestamp,
        asked_at -> Nullable<Timestamp>,
        gone_at -> Nullable<Timestamp>,
        returned_at -> Nullable<Timestamp>,
        drop_reason -> Nullable<Text>,
        seen -> Nullable<Text>,
        unsure_why -> Nullable<Text>,
        looked_at -> Nullable<Timestamp>,
        gone_since -> Nullable<Timestamp>,
        next_look_at -> Nullable<Timestamp>,
        looks -> BigInt,
        sealed_details -> Nullable<Binary>,
    }
}

table! {
    follows (item_id) {
        item_id -> Text,
        state -> Text,
        why -> Nullable<Text>,
        tries -> BigInt,
        turns -> BigInt,
        same_as -> Nullable<Text>,
        sealed_way -> Binary,
        tried_at -> Nullable<Timestamp>,
        next_at -> Nullable<Timestamp>,
    }
}

table! {
    aliases (id) {
        id -> Text,
        item_id -> Text,
        case_id -> Text,
        key_hash -> Binary,
    }
}

table! {
    channels (id) {
        id -> Text,
        platform -> Text,
        door -> Text,
        enabled -> Bool,
        off_reason -> Nullable<Text>,
        address -> Nullable<Text>,
        promised_hours -> Nullable<BigInt>,
        language -> Nullable<Text>,
        last_success_at -> Nullable<Timestamp>,
        last_failure_at -> Nullable<Timestamp>,
        last_failure -> Nullable<Text>,
        version -> BigInt,
    }
}

table! {
    notices (id) {
        id -> Text,
        number -> Text,
        case_id -> Text,
        platform -> Text,
        door -> Text,
        state -> Text,
        may_have_left -> Bool,
        open_key -> Nullable<Text>,
        reference -> Text,
        message_id -> Text,
        language -> Text,
        sealed_text -> Binary,
        text_hash -> Nullable<Binary>,
        sealed_reference -> Nullable<Binary>,
        reference_hash -> Nullable<Binary>,
        created_by -> Text,
        created_at -> Timestamp,
        approved_by -> Nullable<Text>,
        approved_at -> Nullable<Timestamp>,
        sent_at -> Nullable<Timestamp>,
        received_at -> Nullable<Timestamp>,
        decided_at -> Nullable<Timestamp>,
        failure -> Nullable<Text>,
        version -> BigInt,
    }
}

table! {
    notice_items (notice_id, item_id) {
        notice_id -> Text,
        item_id -> Text,
        outcome -> Nullable<Text>,
    }
}

table! {
    attempts (id) {
        id -> Text,
        notice_id -> Text,
        number -> BigInt,
        outcome -> Text,
        started_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
        status -> Nullable<BigInt>,
        words -> Nullable<Text>,
    }
}

table! {
    messages (id) {
        id -> Text,
        notice_id -> Nullable<Text>,
        case_id -> Nullable<Text>,
        external_hash -> Binary,
        proposed -> Nullable<Text>,
        meaning -> Nullable<Text>,
        matched_by -> Nullable<Text>,
        state -> Text,
        sealed_mail -> Binary,
        arrived_at -> Timestamp,
        settled_by -> Nullable<Text>,
        settled_at -> Nullable<Timestamp>,
    }
}

table! {
    checks (id) {
        id -> Text,
        item_id -> Text,
        at -> Timestamp,
        by -> Nullable<Text>,
        seen -> Text,
        unsure_why -> Nullable<Text>,
        rule -> Text,
        status -> Nullable<BigInt>,
    }
}

table! {
    contacts (id) {
        id -> Text,
        domain_hash -> Binary,
        sealed_domain -> Binary,
        state -> Text,
        sealed_found -> Nullable<Binary>,
        silence -> Nullable<Text>,
        sealed_address -> Nullable<Binary>,
        source -> Nullable<Text>,
        takes_xarf -> Bool,
        tries -> BigInt,
        searched_at -> Nullable<Timestamp>,
        entered_by -> Nullable<Text>,
        settled_by -> Nullable<Text>,
        settled_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
        version -> BigInt,
    }
}

table! {
    contact_notices (notice_id) {
        notice_id -> Text,
        contact_id -> Text,
        sealed_to -> Nullable<Binary>,
    }
}

table! {
    events (seq) {
        seq -> BigInt,
        id -> Text,
        at -> Timestamp,
        actor -> Nullable<Text>,
        action -> Text,
        case_id -> Nullable<Text>,
        object -> Nullable<Text>,
        sealed_detail -> Nullable<Binary>,
        previous_hash -> Binary,
        hash -> Binary,
    }
}

table! {
    jobs (id) {
        id -> Text,
        kind -> Text,
        subject -> Text,
        dedup_key -> Nullable<Text>,
        run_at -> Timestamp,
        lease_by -> Nullable<Text>,
        lease_until -> Nullable<Timestamp>,
        attempts -> BigInt,
        last_error -> Nullable<Text>,
        finished_at -> Nullable<Timestamp>,
    }
}

table! {
    notice_references (id) {
        id -> Text,
        notice_id -> Text,
        item_id -> Nullable<Text>,
        sealed_reference -> Binary,
        reference_hash -> Binary,
        added_by -> Nullable<Text>,
        added_at -> Timestamp,
        ended_by -> Nullable<Text>,
        ended_at -> Nullable<Timestamp>,
    }
}

table! {
    filings (notice_id, sheet) {
        notice_id -> Text,
        sheet -> BigInt,
        outcome -> Text,
        done_by -> Text,
        done_at -> Timestamp,
    }
}

table! {
    portal_limits (platform, label) {
        platform -> Text,
        label -> Text,
        longest -> BigInt,
    }
}

table! {
    /// The wrapped keys of the cases, in a store of their own with backups of their own.
    keys.case_keys (case_id, ring) {
        case_id -> Text,
        ring -> Text,
        wrapped -> Binary,
        created_at -> Timestamp,
    }
}

allow_tables_to_appear_in_same_query!(
    people,
    sessions,
    guesses,
    counters,
    settings,
    cases,
    items,
    follows,
    aliases,
    channels,
    connections,
    consents,
    reason_choices,
    notices,
    notice_items,
    attempts,
    messages,
    heard,
    statements,
    trusts,
    checks,
    contacts,
    contact_notices,
    events,
    jobs,
    look_alarms,
    look_evidence,
    look_canaries,
    look_hosts,
    look_choices,
    notice_references,
    filings,
    follow_ups,
    climbs,
    channel_switches,
    channel_tests,
    test_notices,
    channel_breakers,
    channel_limits,
    channel_pauses,
    channel_alarms,
    playbooks,
    playbook_checks,
    job_deaths,
    dead_jobs,
    recipients,
    mail_options,
    answers,
    answer_attempts,
    reports,
    report_texts,
    care_checks,
    contact_consents,
    tellings,
    exposures,
    hand_overs,
    debriefs,
    debrief_texts,
    mapping_changes,
    flagger_decisions,
    notice_standings,
    police_reports,
    police_holds,
    orders,
    order_items,
    spells,
    spell_sums,
    targets,
    proceedings,
    tracks,
    mandates,
    refusals,
    exposure_groups,
    group_items,
    group_sightings,
    group_checks,
);
diesel::joinable!(hand_overs -> cases (case_id));
diesel::joinable!(debriefs -> cases (case_id));
diesel::joinable!(notice_items -> notices (notice_id));
diesel::joinable!(notice_items -> items (item_id));
diesel::joinable!(notices -> cases (case_id));
diesel::joinable!(contact_notices -> contacts (contact_id));
diesel::joinable!(contact_notices -> notices (notice_id));
diesel::joinable!(items -> cases (case_id));
diesel::joinable!(follows -> items (item_id));
diesel::joinable!(notice_references -> notices (notice_id));
diesel::joinable!(climbs -> notices (notice_id));
diesel::joinable!(heard -> messages (message_id));
diesel::joinable!(statements -> notices (notice_id));
diesel::joinable!(answers -> notices (notice_id));
diesel::joinable!(answers -> cases (case_id));
diesel::joinable!(spells -> items (item_id));
diesel::joinable!(spells -> cases (case_id));
