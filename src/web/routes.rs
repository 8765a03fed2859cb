//! Every route: method, path, who may, handler. There is no other way in.

use super::{
    account, answers, assets, audit, care, cases, channels, checks, connections, contacts, debriefs, desk,
    escalation, exposure, flagger, groups, hand_overs, health, inbox, items, jobs, ladder, law, looks,
    mailbox, notices, orders, people, police, portals, quality, recipients, reports, set_up, sign_in,
    targets, telling, times, tracks,
};
use crate::model::person::Role;
use actix_web::web;

/// Who may ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Everybody, signed in or not.
    Anybody,
    /// Somebody whose password was right, before the second factor.
    HalfSignedIn,
    /// Everybody who is signed in.
    SignedIn,
    /// Whoever works on cases.
    Caseworker,
    /// Supervisors.
    Supervisor,
    /// Supervisors and administrators.
    Overseer,
    /// Administrators.
    Administrator,
    /// The data protection officer.
    Officer,
}

impl Access {
    /// Whether somebody who is signed in with this role may ask.
    #[must_use]
    pub fn admits(self, role: Role) -> bool {
        match self {
            Self::Anybody | Self::HalfSignedIn | Self::SignedIn => true,
            Self::Caseworker => role.covers(Role::Caseworker),
            Self::Supervisor => role.covers(Role::Supervisor),
            Self::Overseer => role.covers(Role::Supervisor) || role.covers(Role::Administrator),
            Self::Administrator => role.covers(Role::Administrator),
            Self::Officer => role.covers(Role::Officer),
        }
    }
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// The path, with its parameters in braces.
    pub path: &'static str,
    /// Who may.
    pub access: Access,
}

macro_rules! routes {
    ($($method:ident $path:literal $access:ident $module:ident::$handler:ident;)+) => {
        /// The table.
        pub const TABLE: &[Route] = &[$(
            Route { method: stringify!($method), path: $path, access: Access::$access },
        )+];

        /// Puts every row of the table into the server.
        pub fn configure(config: &mut web::ServiceConfig) {
            $(config.service(
                web::resource($path)
                    .guard(actix_web::guard::Method(actix_web::http::Method::$method))
                    .to($module::$handler),
            );)+
        }
    };
}

routes! {
    GET  "/assets/{name}"                 Anybody       assets::show;
    GET  "/healthz"                       Anybody       health::show;
    GET  "/sign-in"                       Anybody       sign_in::show;
    POST "/sign-in"                       Anybody       sign_in::password;
    GET  "/sign-in/code"                  HalfSignedIn  sign_in::show_step;
    POST "/sign-in/code"                  HalfSignedIn  sign_in::code;
    GET  "/sign-in/factor"                HalfSignedIn  sign_in::show_step;
    POST "/sign-in/factor"                HalfSignedIn  sign_in::set_factor;
    POST "/sign-out"                      SignedIn      sign_in::out;
    GET  "/set-up"                        Anybody       set_up::show;
    POST "/set-up"                        Anybody       set_up::finish;
    GET  "/invitation"                    Anybody       set_up::show_invitation;
    POST "/invitation"                    Anybody       set_up::accept_invitation;
    POST "/language"                      Anybody       account::language;
    GET  "/account"                       SignedIn      account::show;
    POST "/account"                       SignedIn      account::save;
    POST "/account/password"              SignedIn      account::password;

    GET  "/"                              SignedIn      desk::home;
    GET  "/desk"                          Caseworker    desk::show;
    GET  "/cases"                         Caseworker    cases::list;
    GET  "/cases/new"                     Caseworker    cases::new;
    POST "/cases/new"                     Caseworker    cases::read_text;
    POST "/cases/reading"                 Caseworker    cases::reading;
    POST "/cases"                         Caseworker    cases::open;
    GET  "/cases/{id}"                    Caseworker    cases::show;
    GET  "/cases/{id}/fresh"              Caseworker    cases::fresh;
    GET  "/cases/{id}/details"            Caseworker    cases::details;
    POST "/cases/{id}/details"            Caseworker    cases::save_details;
    POST "/cases/{id}/care"               Caseworker    cases::care;
    GET  "/cases/{id}/care"               Caseworker    care::show;
    POST "/cases/{id}/care/check"         Caseworker    care::ask;
    GET  "/cases/{id}/telling"            Caseworker    telling::show;
    POST "/cases/{id}/telling"            Caseworker    telling::tell;
    POST "/cases/{id}/consents"           Caseworker    telling::give;
    POST "/cases/{id}/consents/{consent}/withdrawal" Caseworker telling::withdraw;
    GET  "/cases/{id}/hand-overs"         Caseworker    hand_overs::new;
    POST "/cases/{id}/hand-overs"         Caseworker    hand_overs::offer;
    GET  "/hand-overs"                    Caseworker    hand_overs::list;
    POST "/hand-overs/{id}/taking"        Caseworker    hand_overs::take;
    POST "/hand-overs/{id}/refusal"       Caseworker    hand_overs::refuse;
    GET  "/exposure"                      Caseworker    exposure::show;
    GET  "/debriefs"                      Supervisor    debriefs::list;
    POST "/debriefs/text"                 Supervisor    debriefs::write;
    POST "/debriefs/{id}/request"         Caseworker    debriefs::ask;
    POST "/debriefs/{id}/refusal"         Caseworker    debriefs::not_now;
    POST "/debriefs/{id}/ending"          Supervisor    debriefs::end;
    POST "/cases/{id}/notes"              Caseworker    cases::note;
    POST "/cases/{id}/assignment"         Caseworker    cases::assign;
    POST "/cases/{id}/closing"            Caseworker    cases::close;
    POST "/cases/{id}/reopening"          Caseworker    cases::reopen;
    GET  "/cases/{id}/police"             Caseworker    police::show;
    POST "/cases/{id}/police"             Caseworker    police::inform;
    POST "/cases/{id}/police/record"      Caseworker    police::record;
    POST "/cases/{id}/police/holds"       Caseworker    police::ask;
    POST "/holds/{id}/approval"           Supervisor    police::approve;
    POST "/holds/{id}/ending"             Caseworker    police::end;
    POST "/holds/{id}/seen"               Caseworker    police::see;
    GET  "/cases/{id}/orders"             Caseworker    orders::show;
    POST "/cases/{id}/orders"             Caseworker    orders::add;
    GET  "/cases/{id}/orders/sheet"       Caseworker    orders::family_sheet;
    POST "/orders/{id}/service"           Caseworker    orders::serve;
    POST "/orders/{id}/outcome"           Caseworker    orders::end;
    GET  "/cases/{id}/tracks"             Caseworker    tracks::show;
    POST "/cases/{id}/tracks"             Caseworker    tracks::add;
    POST "/cases/{id}/mandates"           Caseworker    tracks::give;
    POST "/mandates/{id}/ending"          Caseworker    tracks::end;
    GET  "/cases/{id}/groups"             Caseworker    groups::of_case;
    POST "/cases/{id}/groups"             Caseworker    groups::record;
    POST "/cases/{id}/groups/links"       Caseworker    groups::link;
    GET  "/groups"                        Caseworker    groups::list;
    GET  "/groups/{id}"                   Caseworker    groups::show;
    POST "/groups/{id}"                   Caseworker    groups::change;
    POST "/groups/{id}/unlinking"         Caseworker    groups::unlink;
    POST "/groups/{id}/sightings"         Caseworker    groups::see;
    POST "/groups/{id}/end"               Caseworker    groups::gone;
    POST "/groups/{id}/checks"            Caseworker    groups::check;
    GET  "/cases/{id}/items"              Caseworker    items::add_form;
    POST "/cases/{id}/items"              Caseworker    items::add;
    POST "/cases/{id}/items/reading"      Caseworker    items::reading;
    GET  "/items/{id}"                    Caseworker    items::show;
    POST "/items/{id}/dropping"           Caseworker    items::set_aside;
    POST "/items/{id}/restoring"          Caseworker    items::take_up;
    POST "/items/{id}/following"          Caseworker    items::follow_again;
    POST "/items/{id}/address"            Caseworker    items::give_address;
    POST "/items/{id}/details"            Caseworker    items::mark_details;
    POST "/items/{id}/checks"             Caseworker    checks::by_person;
    POST "/cases/{id}/notices"            Caseworker    notices::draft;
    GET  "/cases/{id}/notices"            Caseworker    notices::review;
    POST "/cases/{id}/notices/approval"   Caseworker    notices::approve_all;
    GET  "/notices/{id}"                  Caseworker    notices::show;
    POST "/notices/{id}/text"             Caseworker    notices::edit;
    POST "/notices/{id}/language"         Caseworker    notices::language;
    POST "/notices/{id}/life-threat"      Caseworker    notices::life_threat;
    POST "/notices/{id}/account-letter"   Caseworker    notices::account_letter;
    POST "/notices/{id}/approval"         Caseworker    notices::approve;
    POST "/notices/{id}/submission"       Caseworker    notices::submission;
    POST "/notices/{id}/reports"          Caseworker    notices::file_report;
    POST "/notices/{id}/reports/rest"     Caseworker    notices::leave_out_rest;
    POST "/notices/{id}/references"       Caseworker    notices::add_reference;
    POST "/notices/{id}/references/correction" Caseworker notices::correct_reference;
    POST "/notices/{id}/references/removal" Caseworker  notices::remove_reference;
    POST "/notices/{id}/supervision"      Supervisor    notices::supervised;
    GET  "/notices/{id}/escalation"       Caseworker    escalation::show;
    POST "/notices/{id}/complaint"        Caseworker    escalation::complain;
    POST "/notices/{id}/dossier"          Supervisor    escalation::make;
    POST "/notices/{id}/proceedings"      Supervisor    escalation::file;
    POST "/proceedings/{id}/outcome"      Supervisor    escalation::decide;
    POST "/notices/{id}/refusals"         Caseworker    quality::record;
    POST "/notices/{id}/receipt"          Caseworker    notices::receipt;
    POST "/notices/{id}/retry"            Caseworker    notices::retry;
    POST "/notices/{id}/reopening"        Caseworker    notices::reopen;
    POST "/notices/{id}/withdrawal"       Caseworker    notices::withdraw;
    GET  "/inbox"                         Caseworker    inbox::list;
    GET  "/inbox/{id}"                    Caseworker    inbox::show;
    POST "/inbox/{id}/meaning"            Caseworker    inbox::confirm;
    POST "/inbox/{id}/statement"          Caseworker    inbox::confirm_statement;
    POST "/inbox/{id}/answer"             Caseworker    inbox::answered;
    POST "/inbox/{id}/notice"             Caseworker    inbox::file;
    POST "/inbox/{id}/discarding"         Caseworker    inbox::discard;
    GET  "/looks"                         Supervisor    looks::show;
    POST "/looks/alarms/{id}"             Supervisor    looks::end_alarm;
    POST "/looks/canaries/{platform}"     Supervisor    looks::ask_canaries;
    POST "/looks/minors"                  Supervisor    looks::choose;
    GET  "/canaries"                      Administrator looks::canaries;
    POST "/canaries/{platform}"           Administrator looks::set_canary;
    GET  "/contacts"                      SignedIn      contacts::list;
    GET  "/contacts/{id}"                 SignedIn      contacts::show;
    POST "/contacts/{id}/address"         SignedIn      contacts::enter;
    POST "/contacts/{id}/approval"        SignedIn      contacts::approve;
    POST "/contacts/{id}/refusal"         SignedIn      contacts::refuse;
    POST "/contacts/{id}/search"          SignedIn      contacts::search_again;
    GET  "/ladder"                        Supervisor    ladder::show;
    POST "/ladder/{platform}"             Supervisor    ladder::save;
    GET  "/law"                           Caseworker    law::show;
    GET  "/law/{name}"                    Supervisor    law::show_phenomenon;
    POST "/law/{name}"                    Supervisor    law::change;
    POST "/law/{name}/restoring"          Supervisor    law::restore;
    GET  "/flagger"                       Overseer      flagger::show;
    POST "/flagger"                       Administrator flagger::enter;
    GET  "/targets"                       Supervisor    targets::show;
    POST "/targets/{platform}"            Supervisor    targets::save;
    GET  "/portals"                       Supervisor    portals::list;
    POST "/portals/{platform}"            Supervisor    portals::save;
    POST "/inbox/{id}/answers"            Caseworker    answers::begin;
    GET  "/answers/{id}"                  Caseworker    answers::show;
    POST "/answers/{id}/text"             Caseworker    answers::save;
    POST "/answers/{id}/approval"         Caseworker    answers::approve;
    POST "/answers/{id}/receipt"          Caseworker    answers::receipt;
    POST "/answers/{id}/retry"            Caseworker    answers::retry;
    POST "/answers/{id}/reopening"        Caseworker    answers::reopen;
    POST "/answers/{id}/withdrawal"       Caseworker    answers::withdraw;
    GET  "/times"                         Supervisor    times::show;
    GET  "/reports"                       Supervisor    reports::list;
    GET  "/reports/{kind}/{year}"         Supervisor    reports::show;
    GET  "/reports/{kind}/{year}/file"    Supervisor    reports::file;
    POST "/reports/{kind}/{year}/texts"   Supervisor    reports::write;
    POST "/reports/{kind}/{year}/signing" Supervisor    reports::sign;
    GET  "/quality"                       Supervisor    quality::show;
    GET  "/times.csv"                     Supervisor    times::csv;
    GET  "/times.xlsx"                    Supervisor    times::xlsx;
    GET  "/channels"                      Administrator channels::list;
    GET  "/channels/{platform}"           Administrator channels::show;
    GET  "/connections/back"              Anybody       connections::back;
    GET  "/connections/answer"            Administrator connections::answer;
    POST "/connections/answer"            Administrator connections::bring_back;
    GET  "/connections/{platform}"        Overseer      connections::show;
    POST "/connections/{platform}/asking" Administrator connections::ask;
    POST "/connections/{platform}/ending" Administrator connections::end;
    POST "/connections/{platform}/reading" Overseer     connections::read_again;
    POST "/connections/{platform}/reasons" Supervisor   connections::choose;
    POST "/channels/{platform}/address"   Administrator channels::save_door;
    POST "/channels/{platform}/switch"    Administrator channels::save_switch;
    POST "/channels/{platform}/test"      Administrator channels::begin_test;
    POST "/channels/{platform}/test/end"  Administrator channels::end_test;
    POST "/channels/{platform}/pauses"    Administrator channels::plan_pause;
    POST "/channels/{platform}/pauses/{id}/lifting" Administrator channels::lift_pause;
    POST "/channels/{platform}/limit"     Administrator channels::set_limit;
    POST "/channels/{platform}/trial"     Administrator channels::try_now;
    GET  "/channels/{platform}/playbook"  Caseworker    channels::show_playbook;
    POST "/channels/{platform}/playbook"  Supervisor    channels::write_playbook;
    POST "/channels/{platform}/playbook/check" Supervisor channels::check_playbook;
    POST "/channels/{platform}/alarms"    Supervisor    channels::see_alarms;
    GET  "/jobs"                          Supervisor    jobs::list;
    POST "/jobs/{id}/retry"               Supervisor    jobs::retry;
    POST "/channels/{platform}/trust"     Administrator channels::save_trust;
    GET  "/mailbox"                       Administrator mailbox::show;
    POST "/channels/{platform}/mail"      Administrator channels::save_mail;
    POST "/channels/{platform}/openpgp"   Administrator channels::save_key;
    GET  "/recipients/{id}"               Administrator recipients::show;
    POST "/recipients/{id}/approval"      Administrator recipients::approve;
    POST "/recipients/{id}/revocation"    Administrator recipients::revoke;
    GET  "/people"                        Administrator people::list;
    POST "/people"                        Administrator people::add;
    POST "/people/{id}/role"              Administrator people::role;
    POST "/people/{id}/disabling"         Administrator people::disable;
    POST "/people/{id}/enabling"          Administrator people::enable;
    POST "/people/{id}/invitation"        Administrator people::invite;
    GET  "/audit"                         Officer       audit::show;
}
