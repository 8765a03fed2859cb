# The audit trail, for the data protection officer

audit-lead = Wie wat deed, en wanneer. De inhoud van dossiers blijft verzegeld.
audit-chain = Is de keten intact?
audit-whole = Intact
audit-head = Noteer deze waarde af en toe buiten de toepassing. Staat ze later nog in de keten, dan is er niets vóór gewijzigd.
audit-hash = hash van de laatste regel
audit-broken = Verbroken
audit-broken-text = Regel { $seq } past niet bij de vorige: hij werd gewijzigd, of er werd een regel vóór verwijderd. Bewaar een kopie van de databank zoals ze nu is en ga na wie erin kon schrijven.
audit-entries = Regels
audit-empty = Nog niets genoteerd
audit-empty-text = Elke handeling van een persoon of van het programma komt hier te staan.
audit-when = Wanneer
audit-who = Wie
audit-what = Wat
audit-case = Dossier
audit-number = Regel
audit-program = het programma
audit-pages = Meer regels
audit-newest = Nieuwste regels
audit-older = Oudere regels

## What was done

audit-event-case-opened = Dossier geopend
audit-event-case-changed = Gegevens van het dossier gewijzigd
audit-event-case-noted = Notitie toegevoegd aan het dossier
audit-event-case-care-done = Zorg voor de oproeper genoteerd als gedaan
audit-event-case-assigned = Dossier overgenomen of toegewezen
audit-event-case-left = Dossier vrijgegeven
audit-event-case-closed = Dossier afgesloten
audit-event-case-closed-unfinished = Dossier afgesloten terwijl er nog iets openstond
audit-event-case-reopened = Dossier heropend
audit-event-items-pasted = Links toegevoegd
audit-event-item-revealed = Volledig adres van een link getoond
audit-event-item-checked = Controle van een link genoteerd
audit-event-item-gone = Link blijkt weg
audit-event-item-came-back = Link teruggekomen
audit-event-item-dropped = Link opzijgezet
audit-event-item-followed = Korte link gevolgd tot wat hij noemt
audit-event-item-followed-same = Korte link noemt hetzelfde als een andere
audit-event-item-follow-failed = Korte link kon niet gevolgd worden
audit-event-item-follow-dead = Korte link leidt nergens heen
audit-event-item-follow-asked = Korte link opnieuw te volgen
audit-event-item-follow-typed = Adres achter een korte link door een mens gegeven
audit-event-item-folded = Korte link samengevoegd met een andere
audit-event-item-restored = Link weer opgenomen
audit-event-notices-drafted = Meldingen opgesteld
audit-event-notice-edited = Tekst van een melding gewijzigd
audit-event-notice-approved = Melding goedgekeurd om te versturen
audit-event-notice-sent = Melding verstuurd
audit-event-notice-failed = Melding kon niet verstuurd worden
audit-event-notice-unsure = Onzeker of een melding vertrok
audit-event-notice-not-received = Vastgesteld dat een melding niet aankwam
audit-event-notice-retried = Melding opnieuw geprobeerd
audit-event-notice-reopened = Melding teruggenomen om te bewerken
audit-event-notice-withdrawn = Melding ingetrokken
audit-event-reply-arrived = Antwoord binnengekomen
audit-event-reply-confirmed = Betekenis van een antwoord bevestigd
audit-event-reply-answered = Vraag van een platform beantwoord
audit-event-reply-filed = Antwoord aan een melding gekoppeld
audit-event-reply-discarded = Antwoord terzijde gelegd
audit-event-person-added = Medewerker toegevoegd
audit-event-person-invited = Medewerker opnieuw uitgenodigd
audit-event-person-disabled = Toegang van een medewerker stopgezet
audit-event-person-enabled = Toegang van een medewerker hersteld
audit-event-person-role-changed = Rol van een medewerker gewijzigd
audit-event-person-password-set = Wachtwoord gekozen
audit-event-person-factor-set = Tweede stap ingesteld
audit-event-session-began = Aangemeld
audit-event-session-ended = Afgemeld
audit-event-channel-changed = Kanaal gewijzigd
audit-event-channel-switched-on = Kanaal aangezet
audit-event-channel-switched-off = Kanaal uitgezet
audit-whole-text =
    { $entries ->
        [one] Eén regel werd gelezen en klopt.
       *[other] { $entries } regels werden gelezen; elke regel past bij de vorige.
    }
