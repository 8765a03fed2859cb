# Handing a case over

hand-overs-title = Offered to you
hand-overs-lead = Cases that colleagues would like to hand over. You may say no, and need not say why.
hand-overs-empty = Nothing is offered to you
hand-overs-empty-text = When a colleague offers you a case, it stands here and on your desk.
hand-overs-to-team = { $by } offers this case to the team.
hand-overs-to-you = { $by } offers you this case.
hand-overs-take = Take it
hand-overs-refuse = Not now
hand-overs-offer = Hand over
hand-overs-offer-text = The case stays yours until somebody says yes. Nobody asks why.
hand-overs-to = To whom
hand-overs-team = The whole team
hand-overs-note = What the colleague should know
hand-overs-note-hint = No name. At most { $longest } characters; sealed with the case.
hand-overs-desk-say = A colleague would like to hand over a case.

desk-reason-hand-over = Hand-over
desk-do-hand-over = Look
flash-hand-over-offered = Offered. The case stays yours until somebody says yes.
flash-hand-over-taken = The case is yours now.
flash-hand-over-refused = Noted. Your colleague keeps the case.
cases-event-hand-over-offered = Offered to a colleague or the team
cases-event-hand-over-taken = Taken over
cases-event-hand-over-refused = Not taken over
audit-event-hand-over-offered = Case offered to a colleague or the team
audit-event-hand-over-taken = Offered case taken over
audit-event-hand-over-refused = Offered case not taken over
