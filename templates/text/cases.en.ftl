# Cases: found, opened, worked on, changed, closed.
cases-which = Which cases
cases-show-open = Open
cases-show-mine = Mine
cases-show-closed = Closed
cases-search-title = Search
cases-searched-for = For
cases-count = { $n ->
    [one] { $n } case
   *[other] { $n } cases
}
cases-cut = The newest 200 are shown. Search for a number or a link to find older ones.
cases-none-title = No cases here
cases-none-text = As soon as a caller sends links, open a case for them.
cases-not-found-title = Nothing found
cases-not-found-text = The search knows case numbers, whole links and exact account names, never people.
cases-not-found-link = None of your cases holds this link. Open a new case and paste it there.
cases-column-case = Case
cases-column-state = State
cases-column-links = Links gone
cases-column-assigned = With
cases-column-opened = Opened
cases-column-link = Link
cases-column-account = Account
cases-column-look = Last look
cases-column-action = What you can do
cases-urgent = Urgent
cases-row-links = { $gone } of { $links }
cases-row-open = { $n } still open
cases-nobody = Nobody yet

## A new case

cases-new-text = Paste what the caller sent. Nothing leaves this desk until you say so.
cases-safety-title = Safety first
cases-safety-text = Ask before the links, if the caller can answer.
cases-ask-danger = Is the caller in danger now?
cases-ask-suicide = Are there thoughts of suicide or of hurting oneself?
cases-ask-blackmail = Is somebody blackmailing or threatening them now?
cases-ask-address = Is a home address or school exposed?
cases-danger = In danger now
cases-suicide = Thoughts of suicide
cases-blackmail = Blackmail running
cases-address = Address or school exposed
cases-said-danger = The caller is in danger now.
cases-said-suicide = The caller named thoughts of suicide or self-harm.
cases-said-blackmail = Somebody is blackmailing or threatening the caller now.
cases-said-address = A home address or school is exposed.
cases-helplines = Helplines
cases-hours-not-verified = The hours are not verified: check them before you promise anything.
cases-purpose-emergency = emergency
cases-purpose-police = police
cases-purpose-minors = missing and sexually exploited minors
cases-purpose-suicide = thoughts of suicide
cases-purpose-talk = somebody to talk to
cases-purpose-young = children and young people
cases-purpose-violence = violence and abuse
cases-hours-always = day and night
cases-hours-daily = every day
cases-hours-weekdays = Monday to Friday, 9 to 18
cases-hours-own-site = hours on its own site
cases-paste-title = Paste links or the whole message
cases-paste-hint = Links, chat, mail: as it came. Text only, never an image.
cases-do-read = Read
cases-reading-title = What we read
cases-reading-empty = The links of the text appear here, platform by platform.
cases-reading-none-title = No link found
cases-reading-none = Look for an address in the text, or ask the caller for the link.
cases-links = { $n ->
    [one] { $n } link
   *[other] { $n } links
}
cases-folded = { $n ->
    [one] { $n } duplicate folded
   *[other] { $n } duplicates folded
}
cases-not-understood = { $n ->
    [one] { $n } not understood
   *[other] { $n } not understood
}
cases-not-understood-text = Looks like a link but cannot be followed. It is not saved; correct it in the text if it matters.
cases-more-links = { $n ->
    [one] and { $n } more link
   *[other] and { $n } more links
}
cases-known-elsewhere = { $n ->
    [one] known from { $n } other case
   *[other] known from { $n } other cases
}
cases-check-it = Check it
cases-handles-title = Accounts named in words
cases-handles-text = Tick those that the caller means. Only then their page counts as a link.
cases-handle-no-page = This platform has no public page for it: ask for a link.
cases-follows-title = What follows
cases-follows-notices = { $n ->
    [one] Notices to { $n } platform:
   *[other] Notices to { $n } platforms:
}
cases-known-title = Who and what
cases-known-text = Only what a notice needs. A pseudonym, never a name.
cases-person = Person shown
cases-laws-title = The legal ground for each choice
cases-laws-text = With the date and circumstances as filled in now. Without a date, both the old and the new Criminal Code are named.
cases-also = Also happening
cases-caller = Caller
cases-caller-victim = The person shown
cases-caller-parent = A parent
cases-caller-friend = A friend
cases-caller-school = A school
cases-caller-police = The police
cases-caller-other = Other, or not said
cases-language = Caller’s language
cases-explanation = What is shown, and why it is illegal
cases-explanation-hint = In plain words, without any name. A notice needs at least { $n } characters; you can save without and add it later.
cases-facts-on = Date of the facts
cases-facts-on-hint = When it was shared, if known: it decides which Criminal Code applies.
cases-pseudonym = Pseudonym
cases-pseudonym-hint = Two letters are enough. Kept encrypted; never in a notice.
cases-contact = How and when to reach the caller
cases-contact-hint = For example when it is safe to call. Kept encrypted.
cases-withheld = Leave out our name and address in the notices
cases-withheld-hint = Only when a minor is shown: Article 16(2)(c) allows it for these offences.
cases-bar = Nothing is sent by saving.
cases-save-later = Save, file later
cases-save-review = Save and review notices

## One case

cases-opened-by = Opened { $since } by { $name }
cases-assigned-to = With { $name }
cases-assigned-nobody = With nobody yet
cases-closed-because = Closed { $at }: { $reason }
cases-add-links = Add links
cases-write-notices = Write the notices
cases-review-notices = { $n ->
    [one] Review { $n } notice
   *[other] Review { $n } notices
}
cases-care = Care for the caller
cases-care-text = Give these numbers, and tell the supervisor on duty.
cases-care-do = Done, note it
cases-care-done = Somebody has taken care of this.
cases-progress = Progress
cases-still-open = Still open
cases-of-links = { $n ->
    [one] of { $n } link
   *[other] of { $n } links
}
cases-gone = Gone, seen
cases-gone-text = only what somebody looked at counts
cases-slowest = the slowest in { $span }
cases-cannot-tell = Cannot tell
cases-cannot-tell-text = somebody has to look
cases-cannot-tell-none = every look told something
cases-next-answer = Next answer due
cases-answer-due = from { $platform }
cases-answer-late = { $platform } is late
cases-answer-none = no promise is running
cases-replies = { $n ->
    [one] { $n } reply waits for you
   *[other] { $n } replies wait for you
}
cases-reply-proposed = proposed, please confirm
cases-reference = ref. { $reference }
cases-unasked = Nothing asked yet
cases-never-looked = not looked at yet
cases-show-hidden = { $n ->
    [one] Show { $n } more link
   *[other] Show { $n } more links
}
cases-timeline = Timeline
cases-older = { $n ->
    [one] { $n } earlier entry
   *[other] { $n } earlier entries
}
cases-by-itself = the desk by itself
cases-gone-by-checker = The checker found it gone twice, at least an hour apart.
cases-gone-by-person = Somebody looked and saw that it is gone.
cases-back-by-checker = The checker found it online again.
cases-back-by-person = Somebody looked and saw it online again.
cases-note-title = Notes
cases-note = Add a note
cases-note-hint = Kept encrypted. No name, please.
cases-note-do = Add the note
cases-assignment = Whose case
cases-take = Take it
cases-leave = Leave it
cases-free = Give it to nobody
cases-give-to = Give it to
cases-give = Give
cases-close-title = Closing
cases-close-unfinished = A link is not gone yet, or a notice has not left. Finish it or set it aside first.
cases-close-ask = Close the case
cases-close-reason = Why?
cases-close-text = Its links are still looked at. If one comes back, the case opens by itself.
cases-close-override = Close although something is unfinished
cases-close-do = Close now
cases-reason-all-gone = Everything is gone
cases-reason-asked = The person concerned asked for it
cases-reason-police = The police took over
cases-reason-passed-on = Another organisation took over
cases-reason-exhausted = Nothing more can be done
cases-reason-mistake = Opened by mistake, or twice
cases-reopen-title = Opening again
cases-reopen-text = Its links are still looked at. Open it again to ask for more.
cases-reopen-do = Open again

## What is known, changed

cases-details-title = What is known
cases-details-bar = Drafts that nobody edited are written again. Notices that left stay as they were.
cases-conflict = Nothing of yours is lost: it stands in the form below. Saving now replaces what your colleague wrote.
cases-conflict-same = Both versions say the same.
cases-conflict-field = Field
cases-conflict-keep-theirs = Drop mine, keep theirs

## What happened, for the timeline

cases-event-case-opened = Opened
cases-event-case-changed = Details changed
cases-event-case-care-done = Caller cared for
cases-event-case-noted = Note
cases-event-case-assigned = Given to
cases-event-case-left = Given to nobody
cases-event-case-closed = Closed
cases-event-case-closed-unfinished = Closed although unfinished
cases-event-case-reopened = Opened again
cases-event-items-pasted = Links added
cases-event-item-came-back = Came back
cases-event-item-checked = Looked at
cases-event-item-dropped = Set aside
cases-event-item-followed = Short link followed
cases-event-item-followed-same = Leads to the same as another link
cases-event-item-follow-failed = Could not be followed
cases-event-item-follow-dead = Leads nowhere
cases-event-item-follow-asked = To be followed again
cases-event-item-follow-typed = Address given by a person
cases-event-item-folded = Folded into another link
cases-event-item-gone = Gone
cases-event-item-restored = Taken up again
cases-event-item-revealed = Shown whole
cases-event-notices-drafted = Notices written
cases-event-notice-edited = Notice edited
cases-event-notice-approved = Notice approved
cases-event-notice-reopened = Notice taken back to edit
cases-event-notice-sent = Notice sent
cases-event-notice-tested = The test of a notice is over
cases-event-notice-unsure = Not known whether the notice left
cases-event-notice-failed = Notice not sent
cases-event-notice-not-received = Notice did not arrive
cases-event-notice-retried = Notice tried again
cases-event-notice-withdrawn = Notice withdrawn
cases-event-reply-arrived = Reply arrived
cases-event-reply-confirmed = Reply understood
cases-event-reply-believed = Signed receipt believed over a trusted channel
cases-event-reply-statement = Statement of reasons recorded
cases-event-reply-answered = Question answered
cases-event-reply-filed = Reply filed under a notice
cases-event-reply-discarded = Reply put away

## What was done

flash-case-opened = The case is open. Nothing has been sent yet.
flash-case-changed = Saved.
flash-case-cared = Noted. Thank you for taking care.
flash-case-noted = The note is in the timeline.
flash-case-assigned = The case has been given.
flash-case-left = The case is with nobody now: every caseworker sees it.
flash-case-closed = The case is closed. Its links are still looked at.
flash-case-reopened = The case is open again.
refused-case-exists = This case is open already.
cases-parts = Parts of the case
cases-close-replies = { $count ->
        [one] One reply about this case waits. Answer it, or set it aside with the case.
       *[other] { $count } replies about this case wait. Answer them, or set them aside with the case.
    }
cases-close-reply = Reply about { $notice }
cases-close-replies-aside = I have seen them and set them aside: nothing more is answered
refused-case-replies-wait = Replies of platforms still wait in this case. Answer them, or tick that they are set aside.
audit-event-reply-set-aside = Reply set aside when the case was closed
cases-event-reply-set-aside = Reply set aside when the case was closed
