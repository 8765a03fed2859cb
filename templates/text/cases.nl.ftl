# Cases: found, opened, worked on, changed, closed.
cases-which = Welke dossiers
cases-show-open = Open
cases-show-mine = Van mij
cases-show-closed = Afgesloten
cases-search-title = Zoeken
cases-searched-for = Naar
cases-count = { $n ->
    [one] { $n } dossier
   *[other] { $n } dossiers
}
cases-cut = De 200 nieuwste worden getoond. Zoek op nummer of link om oudere te vinden.
cases-none-title = Hier zijn geen dossiers
cases-none-text = Open een dossier zodra een beller links stuurt.
cases-not-found-title = Niets gevonden
cases-not-found-text = U kunt zoeken op dossiernummer, volledige link en exacte accountnaam, nooit op personen.
cases-not-found-link = Deze link staat in geen van uw dossiers. Open een nieuw dossier en plak hem daar.
cases-column-case = Dossier
cases-column-state = Status
cases-column-links = Links weg
cases-column-assigned = Bij
cases-column-opened = Geopend
cases-column-link = Link
cases-column-account = Account
cases-column-look = Laatst bekeken
cases-column-action = Wat u kunt doen
cases-urgent = Dringend
cases-row-links = { $gone } van { $links }
cases-row-open = { $n } nog open
cases-nobody = Nog niemand

## A new case

cases-new-text = Plak wat de beller stuurde. Er gaat niets weg voordat u het zegt.
cases-safety-title = Eerst de veiligheid
cases-safety-text = Vraag dit vóór de links, als de beller kan antwoorden.
cases-ask-danger = Is de beller nu in gevaar?
cases-ask-suicide = Zijn er gedachten aan zelfdoding of zelfverwonding?
cases-ask-blackmail = Wordt de beller nu gechanteerd of bedreigd?
cases-ask-address = Is een thuisadres of school bekendgemaakt?
cases-danger = Nu in gevaar
cases-suicide = Gedachten aan zelfdoding
cases-blackmail = Chantage bezig
cases-address = Adres of school bekend
cases-said-danger = De beller is nu in gevaar.
cases-said-suicide = De beller sprak over zelfdoding of zelfverwonding.
cases-said-blackmail = De beller wordt nu gechanteerd of bedreigd.
cases-said-address = Een thuisadres of school is bekendgemaakt.
cases-helplines = Hulplijnen
cases-hours-not-verified = De uren zijn niet nagekeken: controleer ze voordat u iets belooft.
cases-purpose-emergency = noodgeval
cases-purpose-police = politie
cases-purpose-minors = vermiste en seksueel uitgebuite minderjarigen
cases-purpose-suicide = gedachten aan zelfdoding
cases-purpose-talk = iemand om mee te praten
cases-purpose-young = kinderen en jongeren
cases-purpose-violence = geweld en misbruik
cases-hours-always = dag en nacht
cases-hours-daily = elke dag
cases-hours-weekdays = maandag tot vrijdag, 9 tot 18 uur
cases-hours-own-site = uren op de eigen site
cases-paste-title = Plak links of het hele bericht
cases-paste-hint = Links, chat, mail: zoals het binnenkwam. Alleen tekst, nooit een beeld.
cases-do-read = Lezen
cases-reading-title = Wat we lazen
cases-reading-empty = Hier verschijnen de links uit de tekst, per platform.
cases-reading-none-title = Geen link gevonden
cases-reading-none = Zoek een adres in de tekst, of vraag de beller om de link.
cases-links = { $n ->
    [one] { $n } link
   *[other] { $n } links
}
cases-folded = { $n ->
    [one] { $n } dubbele samengevoegd
   *[other] { $n } dubbele samengevoegd
}
cases-not-understood = { $n ->
    [one] { $n } niet begrepen
   *[other] { $n } niet begrepen
}
cases-not-understood-text = Lijkt op een link maar kan niet gevolgd worden. Het wordt niet bewaard; verbeter het in de tekst als het ertoe doet.
cases-more-links = { $n ->
    [one] en nog { $n } link
   *[other] en nog { $n } links
}
cases-known-elsewhere = { $n ->
    [one] bekend uit { $n } ander dossier
   *[other] bekend uit { $n } andere dossiers
}
cases-check-it = Kijk na
cases-handles-title = Accounts in woorden genoemd
cases-handles-text = Vink aan welke de beller bedoelt. Pas dan telt hun pagina als link.
cases-handle-no-page = Dit platform heeft er geen openbare pagina voor: vraag een link.
cases-follows-title = Wat hieruit volgt
cases-follows-notices = { $n ->
    [one] Meldingen aan { $n } platform:
   *[other] Meldingen aan { $n } platforms:
}
cases-known-title = Wie en wat
cases-known-text = Alleen wat een melding nodig heeft. Een schuilnaam, nooit een naam.
cases-person = Getoonde persoon
cases-laws-title = De wettelijke grond bij elke keuze
cases-laws-text = Met de datum en omstandigheden zoals nu ingevuld. Zonder datum worden het oude en het nieuwe Strafwetboek genoemd.
cases-also = Ook aan de hand
cases-caller = Beller
cases-caller-victim = De getoonde persoon
cases-caller-parent = Een ouder
cases-caller-friend = Een vriend of vriendin
cases-caller-school = Een school
cases-caller-police = De politie
cases-caller-other = Iemand anders, of niet gezegd
cases-language = Taal van de beller
cases-explanation = Wat er te zien is, en waarom het onwettig is
cases-explanation-hint = In gewone woorden, zonder naam. Een melding vraagt minstens { $n } tekens; u kunt zonder bewaren en later aanvullen.
cases-facts-on = Datum van de feiten
cases-facts-on-hint = Wanneer het gedeeld werd, als dat bekend is: het bepaalt welk Strafwetboek geldt.
cases-pseudonym = Schuilnaam
cases-pseudonym-hint = Twee letters volstaan. Versleuteld bewaard; nooit in een melding.
cases-contact = Hoe en wanneer de beller te bereiken is
cases-contact-hint = Bijvoorbeeld wanneer bellen veilig is. Versleuteld bewaard.
cases-withheld = Onze naam en ons adres weglaten uit de meldingen
cases-withheld-hint = Alleen als een minderjarige te zien is: artikel 16, lid 2, punt c) staat dit voor deze feiten toe.
cases-bar = Bewaren verstuurt niets.
cases-save-later = Bewaren, later melden
cases-save-review = Bewaren en meldingen nalezen

## One case

cases-opened-by = { $since } geopend door { $name }
cases-assigned-to = Bij { $name }
cases-assigned-nobody = Nog bij niemand
cases-closed-because = Afgesloten { $at }: { $reason }
cases-add-links = Links toevoegen
cases-write-notices = Meldingen schrijven
cases-review-notices = { $n ->
    [one] { $n } melding nalezen
   *[other] { $n } meldingen nalezen
}
cases-care = Zorg voor de beller
cases-care-text = Geef deze nummers en verwittig de leidinggevende van wacht.
cases-care-do = Gedaan, noteer het
cases-care-done = Iemand heeft hiervoor gezorgd.
cases-progress = Voortgang
cases-still-open = Nog open
cases-of-links = { $n ->
    [one] van { $n } link
   *[other] van { $n } links
}
cases-gone = Weg, vastgesteld
cases-gone-text = alleen wat bekeken is telt
cases-slowest = de traagste in { $span }
cases-cannot-tell = Niet te zien
cases-cannot-tell-text = iemand moet kijken
cases-cannot-tell-none = elke blik leverde iets op
cases-next-answer = Volgend antwoord verwacht
cases-answer-due = van { $platform }
cases-answer-late = { $platform } is te laat
cases-answer-none = er loopt geen termijn
cases-replies = { $n ->
    [one] { $n } antwoord wacht op u
   *[other] { $n } antwoorden wachten op u
}
cases-reply-proposed = voorstel, graag bevestigen
cases-reference = ref. { $reference }
cases-unasked = Nog niets gevraagd
cases-never-looked = nog niet bekeken
cases-show-hidden = { $n ->
    [one] Nog { $n } link tonen
   *[other] Nog { $n } links tonen
}
cases-timeline = Tijdlijn
cases-older = { $n ->
    [one] { $n } ouder bericht
   *[other] { $n } oudere berichten
}
cases-by-itself = het systeem, vanzelf
cases-gone-by-checker = De controle vond de link twee keer weg, met minstens een uur ertussen.
cases-gone-by-person = Iemand heeft gekeken en zag dat de link weg is.
cases-back-by-checker = De controle vond de link opnieuw online.
cases-back-by-person = Iemand heeft gekeken en zag de link opnieuw online.
cases-note-title = Notities
cases-note = Een notitie toevoegen
cases-note-hint = Versleuteld bewaard. Liever geen naam.
cases-note-do = Notitie toevoegen
cases-assignment = Wiens dossier
cases-take = Neem het
cases-leave = Laat het los
cases-free = Aan niemand geven
cases-give-to = Geven aan
cases-give = Geven
cases-close-title = Afsluiten
cases-close-unfinished = Er is nog een link niet weg, of een melding niet vertrokken. Werk dat eerst af of leg het opzij.
cases-close-ask = Dossier afsluiten
cases-close-reason = Waarom?
cases-close-text = De links worden nog bekeken. Komt er een terug, dan gaat het dossier vanzelf open.
cases-close-override = Afsluiten hoewel niet alles af is
cases-close-do = Nu afsluiten
cases-reason-all-gone = Alles is weg
cases-reason-asked = De betrokkene vroeg erom
cases-reason-police = De politie neemt het over
cases-reason-passed-on = Een andere organisatie neemt het over
cases-reason-exhausted = Er kan niets meer gedaan worden
cases-reason-mistake = Per vergissing of dubbel geopend
cases-reopen-title = Heropenen
cases-reopen-text = De links worden nog bekeken. Heropen het om meer te vragen.
cases-reopen-do = Heropenen

## What is known, changed

cases-details-title = Wat bekend is
cases-details-bar = Concepten die niemand bewerkte, worden opnieuw geschreven. Vertrokken meldingen blijven zoals ze waren.
cases-conflict = Er is niets van u verloren: het staat in het formulier hieronder. Nu bewaren vervangt wat uw collega schreef.
cases-conflict-same = Beide versies zeggen hetzelfde.
cases-conflict-field = Veld
cases-conflict-keep-theirs = De mijne laten vallen, de andere houden

## What happened, for the timeline

cases-event-case-opened = Geopend
cases-event-case-changed = Gegevens gewijzigd
cases-event-case-care-done = Voor de beller gezorgd
cases-event-case-noted = Notitie
cases-event-case-assigned = Gegeven aan
cases-event-case-left = Aan niemand gegeven
cases-event-case-closed = Afgesloten
cases-event-case-closed-unfinished = Afgesloten hoewel niet af
cases-event-case-reopened = Heropend
cases-event-items-pasted = Links toegevoegd
cases-event-item-came-back = Terug
cases-event-item-checked = Bekeken
cases-event-item-dropped = Opzijgelegd
cases-event-item-followed = Korte link gevolgd
cases-event-item-followed-same = Leidt naar hetzelfde als een andere link
cases-event-item-follow-failed = Kon niet gevolgd worden
cases-event-item-follow-dead = Leidt nergens heen
cases-event-item-follow-asked = Opnieuw te volgen
cases-event-item-follow-typed = Adres door een mens gegeven
cases-event-item-folded = Samengevoegd met een andere link
cases-event-item-gone = Weg
cases-event-item-restored = Weer opgenomen
cases-event-item-revealed = Volledig getoond
cases-event-notices-drafted = Meldingen geschreven
cases-event-notice-edited = Melding bewerkt
cases-event-notice-approved = Melding goedgekeurd
cases-event-notice-reopened = Melding teruggenomen om te bewerken
cases-event-notice-sent = Melding verstuurd
cases-event-notice-tested = De test van een melding is voorbij
cases-event-notice-unsure = Onzeker of de melding vertrok
cases-event-notice-failed = Melding niet verstuurd
cases-event-notice-not-received = Melding niet aangekomen
cases-event-notice-retried = Melding opnieuw geprobeerd
cases-event-notice-withdrawn = Melding ingetrokken
cases-event-reply-arrived = Antwoord ontvangen
cases-event-reply-confirmed = Antwoord begrepen
cases-event-reply-believed = Ondertekende ontvangstbevestiging via een vertrouwd kanaal aanvaard
cases-event-reply-statement = Motivering vastgelegd
cases-event-reply-answered = Vraag beantwoord
cases-event-reply-filed = Antwoord bij een melding gevoegd
cases-event-reply-discarded = Antwoord weggelegd

## What was done

flash-case-opened = Het dossier is geopend. Er is nog niets verstuurd.
flash-case-changed = Bewaard.
flash-case-cared = Genoteerd. Dank u voor uw zorg.
flash-case-noted = De notitie staat in de tijdlijn.
flash-case-assigned = Het dossier is toegewezen.
flash-case-left = Het dossier is nu bij niemand: elke medewerker ziet het.
flash-case-closed = Het dossier is afgesloten. De links worden nog bekeken.
flash-case-reopened = Het dossier is weer open.
refused-case-exists = Dit dossier is al geopend.
cases-parts = Onderdelen van het dossier
cases-close-replies = { $count ->
        [one] Er wacht een antwoord over dit dossier. Beantwoord het of leg het met het dossier opzij.
       *[other] Er wachten { $count } antwoorden over dit dossier. Beantwoord ze of leg ze met het dossier opzij.
    }
cases-close-reply = Antwoord over { $notice }
cases-close-replies-aside = Ik heb ze gezien en leg ze opzij: er wordt niets meer beantwoord
refused-case-replies-wait = In dit dossier wachten nog antwoorden van platforms. Beantwoord ze, of vink aan dat ze opzij worden gelegd.
audit-event-reply-set-aside = Antwoord opzijgelegd bij het sluiten van het dossier
cases-event-reply-set-aside = Antwoord opzijgelegd bij het sluiten van het dossier
