//! Replies: what platforms write back, given a meaning by a person.

mod list;
mod mark;
mod settle;
mod show;
mod statement;

pub(super) use list::list;
pub(super) use settle::{answered, confirm, discard, file};
pub(super) use show::show;
pub(super) use statement::{StatementView, confirm as confirm_statement};

/// The domain of a sender, which a list shows instead of the whole address.
fn domain_of(from: &str) -> String {
    let address = from.rsplit_once('<').map_or(from, |(_, address)| address);
    let domain = address.rsplit_once('@').map_or(address, |(_, domain)| domain);
    domain.trim_end_matches(['>', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::domain_of;

    #[test]
    fn a_domain_is_read_from_an_address_with_and_without_a_name() {
        assert_eq!(domain_of("no-reply@tiktok.example"), "tiktok.example");
        assert_eq!(domain_of("Support @ Work <help@discord.example>"), "discord.example");
        assert_eq!(domain_of("nobody"), "nobody");
    }
}
