# A talk after a hard case

debrief-title = Talks after hard cases
debrief-lead = Colleagues who asked to talk to you after a hard case. Only you see it; nothing is counted, and nothing stays once the talk was had.
debrief-asked-title = Asked of you
debrief-none-title = Nobody asked
debrief-none-text = When a colleague asks to talk to you, it stands here and on your desk.
debrief-ended-do = We talked
debrief-words-title = What the house says
debrief-words-text = These words stand beside the offer. Say whom one can turn to, in the house and outside. Left empty, the words above each field are shown.
debrief-shipped = Cases like this one stay with people. You need not carry it alone: a talk with a supervisor is part of the work, today or later.
debrief-offer-title = This was a hard one. Would you like to talk about it?
debrief-private = Nobody sees this offer. Whom you ask sees your name and the number of the case, nothing else. It is counted nowhere.
debrief-with = With whom
debrief-ask-do = I would like to talk
debrief-not-now-do = Not now
debrief-desk-say = A colleague would like to talk after a hard case.
desk-reason-talk = Talk
desk-do-talk = Look
flash-debrief-asked = Asked. You will be spoken to.
flash-debrief-not-now = Noted. You can always speak to a supervisor.
flash-debrief-ended = Noted. Nothing of it stays here.
invalid-no-supervisor = Choose a supervisor.
audit-event-debrief-text-written = Words about talks after hard cases written
