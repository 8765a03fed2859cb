# Transmettre un dossier

hand-overs-title = Proposés à vous
hand-overs-lead = Des dossiers que des collègues voudraient transmettre. Vous pouvez dire non, sans dire pourquoi.
hand-overs-empty = Rien ne vous est proposé
hand-overs-empty-text = Quand un collègue vous propose un dossier, il figure ici et sur votre bureau.
hand-overs-to-team = { $by } propose ce dossier à l’équipe.
hand-overs-to-you = { $by } vous propose ce dossier.
hand-overs-take = Le prendre
hand-overs-refuse = Pas maintenant
hand-overs-offer = Transmettre
hand-overs-offer-text = Le dossier reste le vôtre jusqu’à ce que quelqu’un dise oui. Personne ne demande pourquoi.
hand-overs-to = À qui
hand-overs-team = Toute l’équipe
hand-overs-note = Ce que le ou la collègue doit savoir
hand-overs-note-hint = Sans nom. Au plus { $longest } caractères ; scellé avec le dossier.
hand-overs-desk-say = Un collègue voudrait transmettre un dossier.

desk-reason-hand-over = Transmission
desk-do-hand-over = Voir
flash-hand-over-offered = Proposé. Le dossier reste le vôtre jusqu’à ce que quelqu’un dise oui.
flash-hand-over-taken = Le dossier est le vôtre maintenant.
flash-hand-over-refused = Noté. Votre collègue garde le dossier.
cases-event-hand-over-offered = Proposé à un collègue ou à l’équipe
cases-event-hand-over-taken = Repris
cases-event-hand-over-refused = Pas repris
audit-event-hand-over-offered = Dossier proposé à un collègue ou à l’équipe
audit-event-hand-over-taken = Dossier proposé repris
audit-event-hand-over-refused = Dossier proposé non repris
