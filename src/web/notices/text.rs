//! The exact text of a notice, as it will be received.

use crate::app::App;
use crate::model::channel::Channel;
use crate::model::notice::Notice;
use crate::model::notice::reply_token::reply_address;
use platform_adapters::Submission;

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
}

/// One call.
pub(in crate::web) struct CallView {
    pub(in crate::web) endpoint: String,
    pub(in crate::web) text: String,
}

impl TextView {
    pub(in crate::web) fn of(notice: &Notice, channel: &Channel, app: &App) -> Self {
        match &notice.text.submission {
            Submission::Email(mail) => Self::Mail(MailView {
                from: format!("{} <{}>", app.rules.organisation, app.rules.contact_email),
                reply_to: reply_address(&app.vault, &app.rules.contact_email, &notice.reference)
                    .unwrap_or_else(|_| app.rules.contact_email.clone()),
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
                            fields: sheet.fields.iter().map(field).collect(),
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

    /// The sheets of a portal; none for the other doors.
    pub(in crate::web) fn sheets(&self) -> &[SheetView] {
        match self {
            Self::Portal(sheets) => sheets,
            _ => &[],
        }
    }
}

fn host_of(address: &str) -> String {
    let host = url::Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned));
    host.unwrap_or_else(|| address.to_owned())
}

fn field(field: &platform_adapters::Field) -> FieldView {
    let length = field.value.chars().count();
    FieldView {
        label: field.label.clone(),
        value: field.value.clone(),
        too_long: field.longest.map_or(0, |longest| length.saturating_sub(longest)),
    }
}
