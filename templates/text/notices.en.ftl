# Notices: review, sending, filing by hand, and what was exchanged

## Review

notices-review-title = Review notices
notices-review-text = This is exactly what each platform will receive.
notices-change-facts = Change what is known
notices-problems =
    { $count ->
        [one] One notice was left as it is.
       *[other] { $count } notices were left as they are.
    }
notices-conflict = Changed by someone else after this page was loaded. It was not sent. Read it again, then send.
notices-conflict-edit = Changed by someone else while you were typing. Your wording is still in the editor below; above it is what is there now. Saving replaces it with yours.
notices-good-faith-missing = Not sent: the statement of good faith was not ticked.
notices-blocked-title = No notice to { $platform } now.
notices-blocked-text =
    { $count ->
        [one] One link waits, because this channel is switched off.
       *[other] { $count } links wait, because this channel is switched off.
    }
notices-blocked-why = Reason:
notices-unwritten =
    { $count ->
        [one] No notice is written yet about one link.
       *[other] No notice is written yet about { $count } links.
    }
notices-write = Write notices
notices-none-left-title = Nothing left to review
notices-none-left-text =
    { $count ->
        [one] The notice of this case is out.
       *[other] All { $count } notices of this case are out.
    }
notices-none-title = No notices yet
notices-none-text = Notices are written from the links of the case.
notices-to-case = To the case
notices-add-links = Add links
notices-edited = wording changed
notices-edit = Edit the text
notices-edit-hint = Keep every address in the text. No names of the person concerned, please.
notices-save-text = Save the text
notices-at-most = at most { $count } characters
notices-tick-to-send = you tick it when you send
notices-lacks-explanation = Missing: what is shown and why it is illegal, in at least 40 characters.
notices-add-explanation = Add the explanation
notices-lacks-location = Missing: the exact address of every link. Put the addresses that were taken out back into the text.
notices-lacks-notifier = Missing: name and e-mail address of the notifier. They may be left out only for images of a minor.
notices-incomplete = Cannot be sent: an element of Article 16(2) is missing.
notices-channel = Channel
notices-promise = Promised answer
notices-within = within { $span }
notices-no-promise = none given
notices-language = Language
notices-language-change = Write in this language
notices-language-loses = The wording that was changed by hand is lost.
notices-links = Links
notices-send-one = Send this one
notices-approve-to-file = Approve, then file
notices-send-all =
    { $count ->
        [one] Send the notice
       *[other] Send all { $count } notices
    }
notices-some-blocked =
    { $count ->
        [one] One notice cannot be sent yet.
       *[other] { $count } notices cannot be sent yet.
    }
notices-all-blocked = Nothing can be sent yet.
notices-all-blocked-text = Each notice says what it still needs.
notices-withdraw = Withdraw
notices-withdraw-text = The notice is not sent. Its links stay in the case and can get a new notice.
notices-withdraw-do = Withdraw { $number }
notices-waits-to-be-filed = Approved. It waits for you to fill in the platform’s portal.
notices-file-now = File now
notices-needs-person = This notice needs you before it can go on.
notices-on-its-way = Approved, on its way.
notices-see = See the notice

## Exact text

notices-from = From
notices-reply-to = Reply to
notices-to = To
notices-subject = Subject
notices-body = Text
notices-no-address = no address is set for this channel
notices-portal = Portal
notices-endpoint = Call
notices-sheet-of = Form { $number } of { $count }
notices-too-long =
    { $count ->
        [one] 1 character too long for the portal
       *[other] { $count } characters too long for the portal
    }

## Law

notices-law-title = What the notice rests on
notices-both-codes = The date of the facts is not known: both numberings are given.
notices-unverified-hint = Provisions that are not verified are shown here only; they are not printed in the notice.
notices-category = Category
notices-category-ids = Ids in the DSA Transparency Database
notices-category-also = Also filed as
notices-scope = Duties of the platform
notices-scope-platform = Online platform: Article 16 binds, and notices of trusted flaggers have priority (Article 22).
notices-scope-platform-plain = Online platform: Article 16 binds. The priority of Article 22 needs a trusted-flagger decision, and none is set.
notices-scope-hosting = Hosting only: Articles 16 to 18 bind. The priority of Article 22 does not.
notices-scope-messaging = Private messaging: neither Article 16 nor the priority of Article 22 binds. The notice is a request.
notices-scope-search = Search engine: takes notices voluntarily. Whether Articles 16 and 22 bind it is disputed.

## One notice

notices-overdue = answer overdue by { $span }
notices-overdue-text = The platform promised an answer by { $when }; none has come.
notices-due = answer promised by { $when }
notices-due-text = The platform promised an answer by { $when }. Its links are looked at meanwhile.
notices-follow-no-promise = The platform promised no time for its answer. Its links are looked at meanwhile.
notices-task-review = This is a draft
notices-task-review-text = Read the exact text, then send it.
notices-to-review = Review and send
notices-task-wait = Waiting to leave
notices-task-wait-text = The next attempt is { $when }.
notices-task-wait-after =
    { $count ->
        [one] One attempt was not taken:
       *[other] { $count } attempts were not taken, the last one:
    }
notices-task-sending = It is being handed over at this moment.
notices-task-withdrawn = This notice was withdrawn before it left. Its links can get a new one.
notices-task-tested = This was a test. It went to an address of our own, or was filed as practice; nothing was asked of the platform. Write a new notice when it counts.
notices-task-held = It stays in line until then.
notices-soon = due now
notices-exchange = What was exchanged
notices-facts = Details
notices-our-reference = Our reference
notices-their-reference = Reference of the platform
notices-their-reference-hint = As the portal or the confirmation shows it.
notices-gave-none = The platform gave no reference
notices-approved = Approved
notices-sent = Sent
notices-received = Receipt confirmed
notices-decided = Decided
notices-show-text = Exact text
notices-platform-says = Platform says:
notices-reopen = Back to edit

## Filing by hand

notices-file-text = This platform takes notices in its portal only. Copy each field, send the form there, then say here that you filed it: the clock starts then.
notices-file-title = Fill in the portal
notices-file-sheet = Fill in the portal: form { $number } of { $count }
notices-open-portal = Open { $host }
notices-portal-address = address of the portal
notices-file-dropped = A link of this notice was set aside after it was approved. Leave it out in the portal, or take the notice back to write it anew.
notices-filed-title = Then say that you filed it
notices-filed-check = Before you confirm:
notices-filed-point-1 = Every field is filled in as above; a field that the portal does not have is left out.
notices-filed-point-2 = No image and no file was attached.
notices-filed-point-3 = The portal said that it took the form.
notices-i-filed-it = I filed it

## Not known whether it left

notices-unsure-title = Was it received?
notices-unsure-text = The connection broke while this notice was handed over. It may have reached the platform. It is never sent again blindly: a person finds out first.
notices-unsure-how = Look for our reference in the sent mail or the platform’s account, or ask the platform.
notices-last-attempt = Last attempt
notices-what-came-back = What came back
notices-was-received-title = If it was received
notices-was-received = It was received
notices-was-not-received = It was not received
notices-was-not-received-text = If you are sure that it did not arrive, you can send it again afterwards.

## Not sent

notices-failed-title = It was not sent
notices-failed-text = The platform surely did not get this notice. Try again, change it, or hand it over another way.
notices-attempts = Attempts
notices-by-hand-instead = I filed it another way
notices-by-hand-text = If you handed this text over yourself, for example in a portal or by telephone, say so here.

## Lines of the exchange

notices-line-written = Draft written
notices-line-edited = Draft changed
notices-line-approved = Approved, statement of good faith made
notices-line-reopened = Taken back to edit
notices-line-withdrawn = Withdrawn
notices-line-retried = To be tried again
notices-line-tested = The test is over: nothing was asked of the platform
notices-line-not-received = Found not to have been received
notices-line-by-hand = Filed by hand
notices-line-sent = Sent
notices-line-attempt = Attempt { $number }: { $outcome }
notices-line-confirmed-by = Meaning confirmed by { $name }
notices-attempt-started = begun
notices-attempt-accepted = taken
notices-attempt-refused = not taken
notices-attempt-later = not now, try later
notices-attempt-slowed = not taken: go slower
notices-attempt-trial = not taken, first try after an outage
notices-attempt-reconnect = not taken: the account has to be connected again
notices-attempt-unknown = not known whether it was taken
notices-frozen-text = Text as sent
notices-reply-text = Text of the reply
notices-say-meaning = Say what it means
notices-answer-question = Answer the question
notices-open-reply = Open the reply

## What was done

notices-sent-out =
    { $count ->
        [one] One notice is on its way.
       *[other] { $count } notices are on their way.
    }
notices-sent-to-file =
    { $count ->
        [one] One waits to be filed in its portal.
       *[other] { $count } wait to be filed in their portals.
    }
flash-notices-written = The notices are written. Read them, then send.
flash-notices-edited = The text is saved.
flash-notices-language = The notice is written in the other language.
flash-notices-all-sent = The notices are on their way.
flash-notices-file-now = Approved. Now fill in the portal.
flash-notices-filed = Filed. The clock runs from now, and the links are looked at.
flash-notices-was-received = Noted: the notice was received.
flash-notices-was-not-received = Noted: it was not received. It can be sent again.
flash-notices-retried = It is tried again.
flash-notices-reopened = The notice is a draft again.
flash-notices-withdrawn = The notice is withdrawn.
