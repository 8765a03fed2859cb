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
