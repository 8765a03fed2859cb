//! The exact text of a notice, as it will be received.

use crate::app::App;
use crate::model::channel::Channel;
use crate::model::notice::{Notice, compose};
use crate::text::Words;
use platform_adapters::portal::Mark;
use platform_adapters::{Submission, portal};

/// What leaves us.
pub(in crate::web) enum TextView {
    /// A mail.
    Mail(MailView),
    /// Portals to fill in.
    Portal(Vec<SheetView>),
    /// Calls of an interface.
    Calls(Vec<CallView>),
}

/// A mail with the headers a recipient sees.
pub(in crate::web) struct MailView {
    pub(in crate::web) from: String,
    pub(in crate::web) reply_to: String,
    /// Empty when no address is set.
    pub(in crate::web) to: String,
    pub(in crate::web) subject: String,
    pub(in crate::web) body: String,
}

/// One filling-in of a portal.
pub(in crate::web) struct SheetView {
    /// From 1, when there are several.
    pub(in crate::web) number: usize,
    /// The address to open, with what the portal takes prefilled.
    pub(in crate::web) address: String,
    /// Only its host, for a label.
    pub(in crate::web) host: String,
    pub(in crate::web) fields: Vec<FieldView>,
}

/// One field of a portal.
pub(in crate::web) struct FieldView {
    pub(in crate::web) label: String,
    pub(in crate::web) value: String,
    /// Characters above what the portal takes; 0 when it fits.
    pub(in crate::web) too_long: usize,
    /// How long it is, and how long it may be when that is known.
    pub(in crate::web) length: usize,
    pub(in crate::web) longest: Option<usize>,
    /// The whole text, when it was shortened.
    pub(in crate::web) whole: Option<String>,
    /// How it is filled in; empty when nothing is known of it.
    pub(in crate::web) kind: String,
    /// Whether the portal insists on it, when that is known.
    pub(in crate::web) required: Option<bool>,
    /// Whether nobody has read the field on the portal or in its code.
    pub(in crate::web) unverified: bool,
}

/// One call.
pub(in crate::web) struct CallView {
    pub(in crate::web) endpoint: String,
    pub(in crate::web) text: String,
}

impl TextView {
    pub(in crate::web) fn of(notice: &Notice, channel: &Channel, app: &App, t: &Words) -> Self {
        match &notice.text.submission {
            Submission::Email(mail) => Self::Mail(MailView {
                from: format!("{} <{}>", app.rules.organisation, app.rules.contact_email),
                reply_to: compose::reply_address(&app.rules.contact_email, &notice.reference),
                to: channel.address.clone().unwrap_or_default(),
                subject: mail.subject.clone(),
                body: mail.body.clone(),
            }),
            Submission::Form(form) => Self::Portal(
                form.sheets
                    .iter()
                    .enumerate()
                    .map(|(index, sheet)| {
                        let address = match &channel.address {
                            Some(own) if own.starts_with("https://") => own.clone(),
                            _ => sheet.portal.clone(),
                        };
                        SheetView {
                            number: index + 1,
                            host: host_of(&address),
                            address,
                            fields: sheet.fields.iter().map(|one| field(one, &notice.platform, t)).collect(),
                        }
                    })
                    .collect(),
            ),
            Submission::Api(calls) => Self::Calls(
                calls
                    .iter()
                    .map(|call| CallView {
                        endpoint: format!("{} {}", call.method, call.url),
                        text: call.text.clone(),
                    })
                    .collect(),
            ),
        }
    }

    /// With these words in the place of an address that is not there yet.
    pub(in crate::web) fn addressed(mut self, words: String) -> Self {
        if let Self::Mail(mail) = &mut self
            && mail.to.is_empty()
        {
            mail.to = words;
        }
        self
    }

    /// The sheets of a portal; none for the other doors.
    pub(in crate::web) fn into_sheets(self) -> Vec<SheetView> {
        match self {
            Self::Portal(sheets) => sheets,
            _ => Vec::new(),
        }
    }
}

fn host_of(address: &str) -> String {
    let host = url::Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned));
    host.unwrap_or_else(|| address.to_owned())
}

fn field(field: &platform_adapters::Field, platform: &str, t: &Words) -> FieldView {
    let length = field.value.chars().count();
    let known = portal::of(platform).and_then(|portal| portal.field(&field.label));
    FieldView {
        label: field.label.clone(),
        value: field.value.clone(),
        too_long: field.longest.map_or(0, |longest| length.saturating_sub(longest)),
        length,
        longest: field.longest,
        whole: field.whole.clone(),
        kind: known.map(|known| t.code("portals-kind", known.kind.key())).unwrap_or_default(),
        required: known.and_then(|known| known.required),
        unverified: known.is_none_or(|known| known.mark == Mark::NotVerified),
    }
}
