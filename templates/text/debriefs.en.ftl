# A talk after a hard case

debrief-title = Talks after hard cases
debrief-lead = Who had a hard case is asked once whether to talk about it. You see only what was asked of you: the number of the case and who asks. Nothing of it is counted, and nothing stays once you had the talk.
debrief-offer-title = This was a hard one. Do you want to talk about it?
debrief-shipped = You do not have to carry it alone. You can ask a supervisor for a talk, today or later; choose whom you like best.
debrief-private = Nobody sees this unless you ask. Whom you ask sees your name and the number of the case, nothing else.
debrief-with = With
debrief-ask-do = I would like to talk
debrief-not-now-do = Not now
debrief-asked-title = Asked of you
debrief-none-title = Nobody is waiting
debrief-none-text = No colleague asked you for a talk.
debrief-ended-do = We talked
debrief-words-title = What the house says
debrief-words-text = It stands beside the question. Say who can be called in the house and when; no names of callers and nothing of cases. Left empty, the words above the field hold.
debrief-desk-say = A colleague would like to talk with you about a hard case.
desk-reason-talk = Talk
desk-do-talk = See who
flash-debrief-asked = Asked. Whom you chose sees it on the desk.
flash-debrief-not-now = All right. Nothing of it is kept.
flash-debrief-ended = Nothing of it is kept.
invalid-no-supervisor = Choose a supervisor of the team.
audit-event-debrief-text-written = Words of the house on talks after hard cases written
