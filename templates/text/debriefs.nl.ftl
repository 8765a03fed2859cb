# Een gesprek na een zwaar dossier

debrief-title = Gesprekken na zware dossiers
debrief-lead = Wie een zwaar dossier had, krijgt één keer de vraag of een gesprek welkom is. U ziet alleen wat aan u werd gevraagd: het nummer van het dossier en wie het vraagt. Niets ervan wordt geteld, en na het gesprek blijft er niets van over.
debrief-offer-title = Dit was een zware. Wilt u erover praten?
debrief-shipped = U hoeft het niet alleen te dragen. U kunt een supervisor om een gesprek vragen, vandaag of later; kies wie u het liefst hebt.
debrief-private = Niemand ziet dit, tenzij u het vraagt. Wie u kiest, ziet uw naam en het nummer van het dossier, verder niets.
debrief-with = Met
debrief-ask-do = Ik wil er graag over praten
debrief-not-now-do = Nu niet
debrief-asked-title = Aan u gevraagd
debrief-none-title = Niemand wacht
debrief-none-text = Geen collega heeft u om een gesprek gevraagd.
debrief-ended-do = We hebben gepraat
debrief-words-title = Wat het huis zegt
debrief-words-text = Dit staat naast de vraag. Zeg wie in huis gebeld kan worden en wanneer; geen namen van oproepers en niets uit dossiers. Blijft het leeg, dan gelden de woorden boven het veld.
debrief-desk-say = Een collega wil graag met u over een zwaar dossier praten.
desk-reason-talk = Gesprek
desk-do-talk = Zie wie
flash-debrief-asked = Gevraagd. Wie u koos, ziet het op zijn bureau.
flash-debrief-not-now = Goed. Er blijft niets van bewaard.
flash-debrief-ended = Er blijft niets van bewaard.
invalid-no-supervisor = Kies een supervisor van het team.
audit-event-debrief-text-written = Woorden van het huis over gesprekken na zware dossiers geschreven
