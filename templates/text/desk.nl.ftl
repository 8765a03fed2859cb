# My desk: what needs a person now, and the next step

desk-lead = Wat u nu nodig heeft, het dringendste eerst.
desk-lead-team = Wat iemand van het team nodig heeft, het dringendste eerst.
desk-whose = Van wie
desk-mine = Van mij
desk-team = Team
desk-team-open = Bureau van het team tonen
desk-nobody = Nog niemand
desk-some-platform = Een platform
desk-empty = Niets heeft u nu nodig
desk-empty-text = De links van open dossiers worden opgevolgd. Wat een mens nodig heeft, verschijnt hier.
desk-band-first = Eerst
desk-band-platforms = Antwoorden en controles
desk-band-send = Te versturen
desk-band-close = Af te sluiten
desk-reason-care = Oproeper
desk-reason-overdue = Te laat
desk-reason-came-back = Teruggekomen
desk-reason-unsure = Vertrokken?
desk-reason-failed = Niet verstuurd
desk-reason-refused = Geweigerd
desk-reason-question = Vraag
desk-reason-cannot-tell = Niet te zeggen
desk-reason-reply = Antwoord
desk-reason-unmatched = Antwoord zonder melding
desk-reason-file = Met de hand
desk-reason-draft = Concept
desk-reason-unasked = Nog niet gevraagd
desk-reason-close = Kan dicht
desk-say-care = De persoon die belt, heeft zorg nodig.
desk-say-overdue = { $platforms } heeft melding { $notice } niet binnen de beloofde tijd beantwoord.
desk-say-unsure = Melding { $notice } aan { $platforms } is misschien vertrokken, misschien niet. Ga het na vóór ze opnieuw vertrekt.
desk-say-failed = Melding { $notice } aan { $platforms } is niet vertrokken.
desk-say-question = { $platforms } vraagt meer uitleg voor het beslist.
desk-say-reply = { $platforms } heeft geantwoord. Bevestig wat het antwoord betekent.
desk-say-unmatched = Een antwoord dat nog bij geen melding hoort.
desk-say-file = Melding { $notice } wacht om ingediend te worden in het portaal van { $platforms }.
desk-say-close = In dit dossier staat niets meer open.
desk-do-care = Dossier openen
desk-do-overdue = Melding openen
desk-do-came-back = Meldingen opstellen
desk-do-unsure = Nagaan
desk-do-failed = Waarom?
desk-do-refused = Dossier openen
desk-do-question = Beantwoorden
desk-do-cannot-tell = Gaan kijken
desk-do-reply = Lezen
desk-do-unmatched = Koppelen
desk-do-file = Indienen
desk-do-draft = Nalezen
desk-do-unasked = Meldingen opstellen
desk-do-close = Afsluiten
desk-count =
    { $count ->
        [one] Eén ding te doen
       *[other] { $count } dingen te doen
    }
desk-say-came-back =
    { $links ->
        [one] { $platforms }: { $links } link is teruggekomen.
       *[other] { $platforms }: { $links } links zijn teruggekomen.
    }
desk-say-refused =
    { $links ->
        [one] { $platforms } houdt { $links } link online.
       *[other] { $platforms } houdt { $links } links online.
    }
desk-say-cannot-tell =
    { $links ->
        [one] { $platforms }: { $links } link is van buitenaf niet te zien. Iemand moet gaan kijken.
       *[other] { $platforms }: { $links } links zijn van buitenaf niet te zien. Iemand moet gaan kijken.
    }
desk-say-draft =
    { $notices ->
        [one] Een melding is opgesteld, niet verstuurd: { $platforms }.
       *[other] { $notices } meldingen zijn opgesteld, niet verstuurd: { $platforms }.
    }
desk-say-unasked =
    { $links ->
        [one] { $platforms }: over { $links } link is nog niets gevraagd.
       *[other] { $platforms }: over { $links } links is nog niets gevraagd.
    }
desk-reason-supervise = Teamverantwoordelijke
desk-do-supervise = Beslissen
desk-say-supervise =
    { $links ->
        [one] { $platforms } heeft ondanks herinneringen niets gedaan aan { $links } link. Een teamverantwoordelijke beslist wat volgt.
       *[other] { $platforms } heeft ondanks herinneringen niets gedaan aan { $links } links. Een teamverantwoordelijke beslist wat volgt.
    }
desk-reason-remind = Herinnering
desk-do-remind = Lezen en versturen
desk-say-remind =
    { $links ->
        [one] Herinner { $platforms } aan { $links } link: bij de laatste controle stond die nog online.
       *[other] Herinner { $platforms } aan { $links } links: bij de laatste controles stonden ze nog online.
    }
desk-say-file-some = Melding { $notice } wacht om in het portaal van { $platforms } te worden ingediend: { $filed } van { $of } ingediend.
