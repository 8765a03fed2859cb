# The audit trail, for the data protection officer

audit-lead = Who did what, and when. The contents of cases stay sealed.
audit-chain = Is the chain whole?
audit-whole = Whole
audit-head = Note this value outside of the desk from time to time. If it is still found in the chain later, nothing before it was changed.
audit-hash = hash of the last entry
audit-broken = Broken
audit-broken-text = Entry { $seq } does not fit the one before it: it was changed, or an entry before it was taken out. Keep a copy of the database as it is now, and find out who could write to it.
audit-entries = Entries
audit-empty = Nothing written down yet
audit-empty-text = Every act of a person and of the program will stand here.
audit-when = When
audit-who = Who
audit-what = What
audit-case = Case
audit-number = Entry
audit-program = the program
audit-pages = More entries
audit-newest = Newest entries
audit-older = Older entries

## What was done

audit-event-case-opened = Case opened
audit-event-case-changed = Details of the case changed
audit-event-case-noted = Note added to the case
audit-event-case-care-done = Care for the caller noted as done
audit-event-case-assigned = Case taken over or handed to a colleague
audit-event-case-left = Case left to anybody
audit-event-case-closed = Case closed
audit-event-case-closed-unfinished = Case closed with something still open
audit-event-case-reopened = Case opened again
audit-event-items-pasted = Links added
audit-event-item-revealed = Whole address of a link shown
audit-event-item-checked = Look at a link noted
audit-event-item-gone = Link seen to be gone
audit-event-item-came-back = Link came back
audit-event-item-dropped = Link set aside
audit-event-item-followed = Short link followed to what it names
audit-event-item-followed-same = Short link found to name the same as another
audit-event-item-follow-failed = Short link could not be followed
audit-event-item-follow-dead = Short link found to lead nowhere
audit-event-item-follow-asked = Short link to be followed again
audit-event-item-follow-typed = Address behind a short link given by a person
audit-event-item-folded = Short link folded into another link
audit-event-item-restored = Link taken up again
audit-event-notices-drafted = Notices written
audit-event-notice-edited = Text of a notice changed
audit-event-notice-approved = Notice approved for sending
audit-event-notice-sent = Notice sent
audit-event-notice-failed = Notice could not be sent
audit-event-notice-unsure = Not known whether a notice left
audit-event-notice-not-received = Found out that a notice had not arrived
audit-event-notice-retried = Notice tried again
audit-event-notice-reopened = Notice taken back for editing
audit-event-notice-withdrawn = Notice withdrawn
audit-event-reply-arrived = Reply arrived
audit-event-reply-confirmed = Meaning of a reply confirmed
audit-event-reply-answered = Question of a platform answered
audit-event-reply-filed = Reply put to a notice
audit-event-reply-discarded = Reply discarded
audit-event-person-added = Person added
audit-event-person-invited = Person invited again
audit-event-person-disabled = Access of a person ended
audit-event-person-enabled = Person let in again
audit-event-person-role-changed = Role of a person changed
audit-event-person-password-set = Password chosen
audit-event-person-factor-set = Second step set up
audit-event-session-began = Signed in
audit-event-session-ended = Signed out
audit-event-channel-changed = Channel changed
audit-event-channel-switched-on = Channel switched on
audit-event-channel-switched-off = Channel switched off
audit-whole-text =
    { $entries ->
        [one] One entry was read and fits.
       *[other] { $entries } entries were read; each fits the one before it.
    }
