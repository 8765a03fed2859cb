# Een dossier doorgeven

hand-overs-title = Aan u aangeboden
hand-overs-lead = Dossiers die collega’s willen doorgeven. U mag nee zeggen, en hoeft niet te zeggen waarom.
hand-overs-empty = Er wordt u niets aangeboden
hand-overs-empty-text = Als een collega u een dossier aanbiedt, staat het hier en op uw bureau.
hand-overs-to-team = { $by } biedt dit dossier aan het team aan.
hand-overs-to-you = { $by } biedt u dit dossier aan.
hand-overs-take = Overnemen
hand-overs-refuse = Nu niet
hand-overs-offer = Doorgeven
hand-overs-offer-text = Het dossier blijft van u tot iemand ja zegt. Niemand vraagt waarom.
hand-overs-to = Aan wie
hand-overs-team = Het hele team
hand-overs-note = Wat de collega moet weten
hand-overs-note-hint = Geen naam. Hoogstens { $longest } tekens; verzegeld met het dossier.
hand-overs-desk-say = Een collega wil een dossier doorgeven.

desk-reason-hand-over = Doorgeven
desk-do-hand-over = Bekijken
flash-hand-over-offered = Aangeboden. Het dossier blijft van u tot iemand ja zegt.
flash-hand-over-taken = Het dossier is nu van u.
flash-hand-over-refused = Genoteerd. Uw collega houdt het dossier.
cases-event-hand-over-offered = Aangeboden aan een collega of het team
cases-event-hand-over-taken = Overgenomen
cases-event-hand-over-refused = Niet overgenomen
audit-event-hand-over-offered = Dossier aangeboden aan een collega of het team
audit-event-hand-over-taken = Aangeboden dossier overgenomen
audit-event-hand-over-refused = Aangeboden dossier niet overgenomen
