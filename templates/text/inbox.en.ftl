# Replies of platforms

inbox-text = A reply changes nothing by itself: you say what it means.
inbox-empty-title = No replies wait
inbox-empty-text = New replies appear here as soon as they reach the mailbox.
inbox-to-confirm = To confirm
inbox-questions = Questions to answer
inbox-unmatched = No notice found
inbox-no-notice = no notice yet
inbox-no-proposal = meaning not clear
inbox-no-subject = (no subject)
inbox-reply = Reply
inbox-reply-of = Reply from { $platform }
inbox-reply-unmatched = Reply without a notice
inbox-next = Next reply
inbox-matched = Found by
inbox-matched-token = the reply address of the notice
inbox-matched-thread = the conversation it answers
inbox-matched-reference = our reference in its text
inbox-matched-platform-reference = the platform’s reference
inbox-matched-person = a colleague
inbox-attachments =
    { $count ->
        [one] One attachment, never stored
       *[other] { $count } attachments, never stored
    }
inbox-bytes = { $size } B
inbox-kilobytes = { $size } kB
inbox-means = What does it mean?
inbox-means-else = It means something else
inbox-seems = It seems to mean:
inbox-confirm = Confirm: { $meaning }
inbox-or-else = Or it means
inbox-choose = It means
inbox-no-proposal-text = The meaning of this reply is not clear by its words. Read it, then choose.
inbox-some-links = Only about some of the { $count } links
inbox-some-links-text = About these links. With none ticked, it is about every link that has no answer yet.
inbox-only-a-look = “Removed” is what the platform says. A link counts as gone only once it was looked at.
inbox-question-title = The platform asks for something
inbox-settled = Dealt with
inbox-discarded = Set aside
inbox-settled-by = By { $name }, { $when }
inbox-file-title = Which notice is it about?
inbox-file-text = Choose the notice; you then say what the reply means.
inbox-find-notice = Number, platform or case
inbox-no-candidates = No notice has left yet that you may see.
inbox-nothing-found = No notice fits “{ $query }”.
inbox-candidates = Notices
inbox-sent = sent { $when }
inbox-more-candidates =
    { $count ->
        [one] One more fits. Search to find it.
       *[other] { $count } more fit. Search to find them.
    }
inbox-file = File it there
inbox-discard = Set aside
inbox-discard-text = If it is about no notice at all, set it aside.
flash-inbox-confirmed = Confirmed.
flash-inbox-question = The question stays open until it is answered.
flash-inbox-answered = Noted: answered.
flash-inbox-filed = Filed. Now say what it means.
flash-inbox-discarded = Set aside.
inbox-written-by = Written by
inbox-automatic = automatic answer
inbox-automatic-auto-submitted = a machine, as its headers say
inbox-automatic-precedence = a machine: it is marked as bulk mail
inbox-automatic-null-return-path = a mail server: it takes no answer
inbox-automatic-list = a mailing list
inbox-automatic-auto-header = a machine, as its headers say
inbox-automatic-delivery-report = a mail server: a report of delivery
inbox-automatic-subject = a machine: its subject tells of an absence
inbox-automatic-sender = a machine: an address that only machines use
inbox-automatic-platform = a machine: a known pattern of this platform
inbox-sender = Sender
inbox-sender-signed = signed by the platform, as our mail server found
inbox-sender-claimed = says it is the platform; nothing proves it
inbox-sender-other = not an address of the platform
inbox-fault-cut = Only the beginning of this mail was kept.
inbox-fault-unreadable = This mail could not be read. Look at it in the mailbox itself.
inbox-unreadable = could not be read
inbox-conflict-other-thread = Its conversation names another notice than its address. The address counted: check which one it is about.
inbox-conflict-several = Several notices carry the platform’s reference: choose which one it is about.
inbox-other-notice = The other notice: { $number }
inbox-settled-by-itself = By itself, { $when }: a signed receipt over a trusted channel
inbox-bounce-text = A mail server says that the notice did not arrive. Once confirmed, it can be sent again or take another way.
flash-inbox-statement = Statement of reasons recorded.
