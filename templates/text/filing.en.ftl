# Filing in a portal: what is known of it, reports one by one, references

filing-before = Before you begin
filing-account = Signing in at the platform
filing-language = Language of the page
filing-language-any = any
filing-per-report = Links in one report
filing-per-one = one: every link is a report of its own
filing-per-many = several
filing-source = Known from
filing-unchecked = Compiled from public documents. Nothing was checked on the live page: if it differs, follow the page and tell your supervisor.
filing-steps = Steps before the fields
filing-avoid = Never
filing-required = required
filing-not-required = optional
filing-characters =
    { $count ->
        [one] 1 character
       *[other] { $count } characters
    }
filing-characters-of = { $count } of at most { $longest } characters
filing-shortened = Shortened by whole sentences to fit. The whole text
filing-tick = Filled in: { $label }
filing-report-filed = filed
filing-report-left-out = left out
filing-report-aside = set aside: do not file
filing-report-by = { $name }, { $when }
filing-progress = { $filed } of { $of } filed
filing-one-each = This portal takes one link a report. Each is filed and noted by itself; the notice counts as sent once none is left.
filing-i-filed-this = I filed this one
filing-rest-title = File no more
filing-rest-text = The reports that are still open are left out, and the notice counts as sent with those you filed. The links that were left out can get a new notice.
filing-rest-do = Leave out the rest
filing-aside-text = A link in this text was set aside. Take the notice back to edit, or leave the link out of every field:
filing-knows-aside = I left out the links that were set aside
invalid-filed-aside = A link in the text was set aside. Say that you left it out, or take the notice back to edit.
refused-report-done = This report was filed or left out already.
refused-report-aside = Its link was set aside: there is nothing to file. If you filed it before, take the link up again first.
refused-report-none-filed = Nothing was filed yet. Withdraw the notice instead.
refused-notice-asks-for-dropped = The text still asks for a link that was set aside, is gone or was decided. Take it out of the text, or withdraw the notice.
flash-filing-report = Noted: this report is filed.
flash-filing-rest = The rest is left out; the notice counts as sent.
references-title = References of the platform
references-none = None yet.
references-from-answer = from an answer
references-add = Add a reference
references-text = Reference
references-which = It is about
references-whole = the whole notice
references-change = Correct or remove
references-correct = Correct
references-remove = Remove
references-history = Earlier references
references-ended = until { $when }, { $name }
references-matching = Answers that name one of them find this notice.
flash-references-added = The reference is noted.
flash-references-corrected = The reference is corrected; the old one stays in the history.
flash-references-removed = The reference is removed; it stays in the history.
