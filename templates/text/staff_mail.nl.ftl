# Mail aan medewerkers

staff-mail-title = Mail over uw bureau
staff-mail-text = Als er iets op uw bureau wacht, kan een mail dat zeggen. Er staan dossiernummers en links naar deze toepassing in, niets anders. Hij is alleen voor u: op het bureau verandert niets.
staff-mail-no-relay = Er is geen mailserver ingesteld, dus er kan geen mail vertrekken. Een beheerder stelt er een in.
staff-mail-refused = Onze mailserver weigerde { $when } een mail aan dit adres. Het wordt opnieuw geprobeerd; kijk het adres na.
staff-mail-code-title = Het adres bevestigen
staff-mail-code-sent = Een code van acht cijfers is naar het adres gemaild. Hij geldt 24 uur.
staff-mail-code-waits = Een code van acht cijfers is onderweg naar het adres.
staff-mail-code = Code
staff-mail-confirm = Bevestigen
staff-mail-mine = Waar mail naartoe gaat
staff-mail-is-on = Bevestigd
staff-mail-address = Werkadres
staff-mail-address-hint = Een adres dat alleen u leest. Een ander adres moet opnieuw worden bevestigd.
staff-mail-wants = Wat u wilt weten
staff-mail-wants-urgent = Wat dringend is: iemand in gevaar, een klok die afloopt, een link die er weer is
staff-mail-wants-all = Alles wat op mijn bureau komt; wat niet dringend is hoogstens eens per uur
staff-mail-holds-urgent = Ik heb geen dienst in de stille uren: laat ook dringende mail wachten
staff-mail-quiet-is = Stille uren van { $from } tot { $to }: mail wacht tot ze voorbij zijn.
staff-mail-quiet-free = Weekends en feestdagen zijn de hele dag stil.
staff-mail-leave = Geen mail meer
staff-mail-quiet-title = Stille uren van het huis
staff-mail-quiet-text = Mail aan medewerkers wacht in deze uren, op de klok in Brussel. Dringende mail wacht alleen voor wie dat koos. Meldingen aan platformen wachten nooit. Begin en einde gelijk: geen stille uren.
staff-mail-from = Van
staff-mail-to = Tot
staff-mail-free-days = Weekends en feestdagen zijn de hele dag stil
staff-mail-code-subject = Uw code
staff-mail-code-body =
    Iemand gaf dit adres op voor mail over haar of zijn bureau. Was u dat, voer dan binnen 24 uur daar deze code in: { $code }
    { $page }
    Was u het niet, doe dan niets: zonder de code volgt geen mail.
staff-mail-subject = Er wacht iets op uw bureau
staff-mail-subject-urgent = Er wacht iets dringends op uw bureau
staff-mail-lead = Dit wacht op uw bureau:
staff-mail-why = U krijgt deze mail omdat u erom vroeg. Wijzig of beëindig hem hier: { $page }
flash-staff-mail-confirmed = Bevestigd. Voortaan gaat mail naar dit adres.
flash-staff-mail-gone = De code was te vaak fout of te oud. Het adres is verwijderd; geef het opnieuw op.
flash-staff-mail-left = Er gaat geen mail meer naar u.
invalid-staff-address = Geef een mailadres, bijvoorbeeld naam@example.org.
invalid-staff-code = Dit is de code niet. Kijk in de nieuwste mail.
invalid-time-of-day = Geef een tijdstip, bijvoorbeeld 22:00.
audit-event-staff-mail-entered = Adres voor mail over het bureau opgegeven
audit-event-staff-mail-confirmed = Adres voor mail over het bureau bevestigd
audit-event-staff-mail-left = Adres voor mail over het bureau verwijderd
audit-event-staff-mail-quiet-set = Stille uren voor mail aan medewerkers ingesteld
jobs-kind-mail-staff = Mail over een bureau
