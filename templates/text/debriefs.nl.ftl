# Een gesprek na een zwaar dossier

debrief-title = Gesprekken na zware dossiers
debrief-lead = Collega’s die na een zwaar dossier met u wilden praten. Alleen u ziet het; niets wordt geteld en niets blijft zodra het gesprek er was.
debrief-asked-title = Aan u gevraagd
debrief-none-title = Niemand heeft gevraagd
debrief-none-text = Als een collega met u wil praten, staat het hier en op uw bureau.
debrief-ended-do = We hebben gepraat
debrief-words-title = Wat het huis zegt
debrief-words-text = Deze woorden staan bij het aanbod. Zeg bij wie men terechtkan, in huis en daarbuiten. Leeg gelaten worden de woorden boven elk veld getoond.
debrief-shipped = Dossiers als dit blijven hangen. U hoeft het niet alleen te dragen: een gesprek met een supervisor hoort bij het werk, vandaag of later.
debrief-offer-title = Dit was een zwaar dossier. Wilt u erover praten?
debrief-private = Niemand ziet dit aanbod. Wie u vraagt, ziet uw naam en het nummer van het dossier, verder niets. Het wordt nergens geteld.
debrief-with = Met wie
debrief-ask-do = Ik wil graag praten
debrief-not-now-do = Nu niet
debrief-desk-say = Een collega wil graag praten na een zwaar dossier.
desk-reason-talk = Gesprek
desk-do-talk = Bekijken
flash-debrief-asked = Gevraagd. Er komt iemand met u praten.
flash-debrief-not-now = Genoteerd. U kunt altijd met een supervisor praten.
flash-debrief-ended = Genoteerd. Er blijft hier niets van over.
invalid-no-supervisor = Kies een supervisor.
audit-event-debrief-text-written = Woorden over gesprekken na zware dossiers geschreven
