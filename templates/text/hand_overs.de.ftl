# Einen Fall übergeben

hand-overs-title = Ihnen angeboten
hand-overs-lead = Fälle, die Kolleginnen und Kollegen übergeben möchten. Sie dürfen Nein sagen und müssen nicht sagen, warum.
hand-overs-empty = Ihnen wird nichts angeboten
hand-overs-empty-text = Wenn Ihnen jemand einen Fall anbietet, steht er hier und auf Ihrem Schreibtisch.
hand-overs-to-team = { $by } bietet diesen Fall dem Team an.
hand-overs-to-you = { $by } bietet Ihnen diesen Fall an.
hand-overs-take = Übernehmen
hand-overs-refuse = Jetzt nicht
hand-overs-offer = Übergeben
hand-overs-offer-text = Der Fall bleibt bei Ihnen, bis jemand Ja sagt. Niemand fragt, warum.
hand-overs-to = An wen
hand-overs-team = Das ganze Team
hand-overs-note = Was die Kollegin oder der Kollege wissen soll
hand-overs-note-hint = Kein Name. Höchstens { $longest } Zeichen; mit dem Fall versiegelt.
hand-overs-desk-say = Jemand aus dem Team möchte einen Fall übergeben.

desk-reason-hand-over = Übergabe
desk-do-hand-over = Ansehen
flash-hand-over-offered = Angeboten. Der Fall bleibt bei Ihnen, bis jemand Ja sagt.
flash-hand-over-taken = Der Fall gehört jetzt Ihnen.
flash-hand-over-refused = Notiert. Der Fall bleibt, wo er ist.
cases-event-hand-over-offered = Im Team angeboten
cases-event-hand-over-taken = Übernommen
cases-event-hand-over-refused = Nicht übernommen
audit-event-hand-over-offered = Fall im Team angeboten
audit-event-hand-over-taken = Angebotener Fall übernommen
audit-event-hand-over-refused = Angebotener Fall nicht übernommen
