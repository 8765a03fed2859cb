# My desk: what needs a person now, and the next step

desk-lead = What needs you now, most urgent first.
desk-lead-team = What needs somebody in the team now, most urgent first.
desk-whose = Whose
desk-mine = Mine
desk-team = Team
desk-team-open = Show the team’s desk
desk-nobody = Nobody yet
desk-some-platform = A platform
desk-empty = Nothing needs you now
desk-empty-text = The links of open cases are being watched. What needs a person will stand here.
desk-band-first = First of all
desk-band-platforms = Answers and looks
desk-band-send = To send
desk-band-close = To close
desk-reason-care = Caller
desk-reason-overdue = Overdue
desk-reason-came-back = Came back
desk-reason-unsure = Did it leave?
desk-reason-failed = Not sent
desk-reason-refused = Refused
desk-reason-question = Asks for more
desk-reason-cannot-tell = Cannot tell
desk-reason-reply = Reply
desk-reason-unmatched = Unmatched reply
desk-reason-file = To file by hand
desk-reason-draft = Draft
desk-reason-unasked = Not asked yet
desk-reason-close = Can be closed
desk-say-care = The caller needs care.
desk-say-overdue = { $platforms } has not answered notice { $notice } in the promised time.
desk-say-unsure = Notice { $notice } to { $platforms } may have left, or not. Find out before it is sent again.
desk-say-failed = Notice { $notice } to { $platforms } did not leave.
desk-say-question = { $platforms } asks for more before it decides.
desk-say-reply = { $platforms } answered. Confirm what the reply means.
desk-say-unmatched = A reply that belongs to no notice yet.
desk-say-file = Notice { $notice } waits to be filed in the portal of { $platforms }.
desk-say-close = Nothing in this case is open any more.
desk-do-care = Open the case
desk-do-overdue = Open the notice
desk-do-came-back = Write notices
desk-do-unsure = Find out
desk-do-failed = See why
desk-do-refused = Open the case
desk-do-question = Answer
desk-do-cannot-tell = Go and look
desk-do-reply = Read
desk-do-unmatched = Match it
desk-do-file = File it
desk-do-draft = Review
desk-do-unasked = Write notices
desk-do-close = Close the case
desk-count =
    { $count ->
        [one] One thing needs you
       *[other] { $count } things need you
    }
desk-say-came-back =
    { $links ->
        [one] { $platforms }: { $links } link came back.
       *[other] { $platforms }: { $links } links came back.
    }
desk-say-refused =
    { $links ->
        [one] { $platforms } keeps { $links } link online.
       *[other] { $platforms } keeps { $links } links online.
    }
desk-say-cannot-tell =
    { $links ->
        [one] { $platforms }: { $links } link cannot be seen from outside. Somebody has to look.
       *[other] { $platforms }: { $links } links cannot be seen from outside. Somebody has to look.
    }
desk-say-draft =
    { $notices ->
        [one] A notice is written, not sent: { $platforms }.
       *[other] { $notices } notices are written, not sent: { $platforms }.
    }
desk-say-unasked =
    { $links ->
        [one] { $platforms }: nothing was asked about { $links } link yet.
       *[other] { $platforms }: nothing was asked about { $links } links yet.
    }
desk-reason-supervise = Supervisor
desk-do-supervise = Decide
desk-say-supervise =
    { $links ->
        [one] { $platforms } has not acted on { $links } link in spite of reminders. A supervisor decides what follows.
       *[other] { $platforms } has not acted on { $links } links in spite of reminders. A supervisor decides what follows.
    }
desk-reason-remind = Reminder
desk-do-remind = Read and send
desk-say-remind =
    { $links ->
        [one] Remind { $platforms } about { $links } link: the last look found it still up.
       *[other] Remind { $platforms } about { $links } links: the last looks found them still up.
    }
desk-say-file-some = Notice { $notice } waits to be filed in the portal of { $platforms }: { $filed } of { $of } filed.
