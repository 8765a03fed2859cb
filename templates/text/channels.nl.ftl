# The channels of the platforms

channels-lead = Hoe meldingen elk platform bereiken, en of ze aankomen.
channels-platforms = Platformen
channels-platform = Platform
channels-state = Toestand
channels-on = Aan
channels-off = Uit
channels-incomplete = Niet klaar
channels-lacks-channel-no-address = Het e-mailadres ontbreekt.
channels-missing = Ontbreekt nog
channels-door = Weg van de meldingen
channels-interface = Signalen over video’s kunnen daarnaast via de interface van het platform vertrekken.
channels-interface-go = Account en redenen
channels-door-email = Het programma stuurt een e-mail vanuit de functionele mailbox.
channels-door-form = Een medewerker dient in via het portaal; het programma geeft elk veld om te kopiëren.
channels-success = Laatst gelukt
channels-failure = Laatst mislukt
channels-promised = Beloofd antwoord
channels-promised-none = Niets beloofd
channels-promised-hours = Uren waarbinnen het platform beloofde te antwoorden
channels-promised-hint = Daarna verschijnt de melding als te laat. Leeg: er is niets beloofd.
channels-switch = Aan en uit
channels-switch-text = Uit stopt alles meteen: wachtende meldingen houden hun plaats en vertrekken in dezelfde volgorde zodra het kanaal weer aan staat.
channels-how = Hoe meldingen vertrekken
channels-now = Zoals het nu is
channels-off-reason = Waarom het uit staat
channels-off-reason-hint = Nodig als het uit staat. Collega’s lezen het bij elk concept dat moet wachten.
channels-address = Adres
channels-address-hint = Het e-mailadres dat met het platform is afgesproken.
channels-address-portal = Per e-mail: het met het platform afgesproken adres. Via portaal: leeg voor { $portal }, of het portaal dat voor u open staat.
channels-address-default = (de openbare pagina)
channels-language = Taal van de meldingen
channels-language-default = Standaard Engels
channels-where-title = Waar adressen vandaan komen
channels-onboarding = Adressen en portalen voor betrouwbare flaggers krijgt u van het platform zelf bij uw aansluiting. Laat een adres eerst door een medewerker daar bevestigen: een melding aan een verkeerd adres vertelt een onbekende over een slachtoffer.
channels-drafts = Meldingen die al opgesteld zijn, houden de weg waarvoor ze geschreven werden.
channels-conflict = Om de uwe op te slaan, drukt u op de knop onder uw versie.
channels-save-mine = De mijne opslaan
channels-keep-theirs = Behouden wat er staat

channels-test = Testmodus
channels-test-text = Alles wat vanaf nu wordt goedgekeurd, gaat naar één eigen adres en zegt dat het een test is. Niets bereikt het platform, en geen link telt als gevraagd. Wat eerder werd goedgekeurd, wacht.
channels-test-address = Testadres
channels-test-address-hint = In het domein van uw functionele mailbox: een test bevat echte links.
channels-test-on = De testmodus staat aan: alles gaat naar { $address }.
channels-test-begin = Testmodus beginnen
channels-test-end = Testmodus beëindigen
channels-care-test = Test: dit gaat naar een eigen adres, of is een oefening. Het platform wordt niets gevraagd, en niets telt mee.
channels-pauses = Geplande pauzes
channels-pauses-text = Voor onderhoud van een platform. Wat wacht, vertrekt daarna vanzelf, in volgorde. Niets pauzeert vanzelf ’s nachts of in het weekend.
channels-pauses-none = Er is geen pauze gepland.
channels-pause-from = Van
channels-pause-until = Tot
channels-pause-why = Waarom
channels-pause-plan = Pauze plannen
channels-pause-lift = Opheffen
channels-limit = Limiet
channels-limit-text = Hoeveel meldingen mogen vertrekken. De rest wacht op zijn beurt.
channels-limit-hour = Hoogstens per uur
channels-limit-day = Hoogstens per 24 uur
channels-limit-default = Beide leeg: { $most } per 24 uur, de helft van wat het platform bekendmaakt.
channels-limit-none = Beide leeg: geen limiet.
channels-health = Hoe het gaat
channels-health-ok = Niets staat in de weg.
channels-waiting = In de wacht
channels-oldest = de oudste sinds
channels-breaker = Stroombreker
channels-breaker-closed = gesloten: meldingen vertrekken
channels-breaker-open = open: meldingen wachten
channels-breaker-half-open = halfopen: de volgende probeert
channels-answer = Laatste antwoord
channels-used = Verzonden in 24 uur
channels-used-of = { $used } van { $most }
channels-paused = Gepauzeerd
channels-down = Antwoordt niet
channels-slow = Vertraagd
channels-silent = Stil
channels-alarm-reconnect = De account moet opnieuw worden verbonden.
channels-alarm-down = Overdrachten mislukken telkens weer.
channels-alarm-silence = Het antwoordde vroeger en nu niet meer.
channels-since = (sinds { $since })
channels-alarm-see = Ik kijk ernaar
channels-alarm-see-text = Haalt het van het bureau van de supervisors. Het kanaal blijft zoals het is.
channels-trial = Nu proberen
channels-trial-text = De eerste melding in de rij probeert het. Mislukt het, dan blijft het kanaal weer met rust.
channels-try-now = Laat de eerste proberen
channels-switched-by = Omgezet door { $person }, { $when }.
channels-hold-off = { $platform } staat uit sinds { $since }: { $reason }.
channels-hold-test = { $platform } staat in testmodus sinds { $since }. Wat voor het platform zelf werd goedgekeurd, wacht tot die eindigt.
channels-hold-pause = { $platform } is gepauzeerd tot { $until }: { $reason }.
channels-hold-reconnect = De account voor { $platform } wordt niet aanvaard sinds { $since }. Een beheerder moet hem opnieuw verbinden.
channels-hold-down = { $platform } antwoordt niet sinds { $since }.
channels-hold-slow = { $platform } wordt een tijdje trager benaderd.
channels-hold-limit = De limiet voor { $platform } is bereikt.
channels-hold-by = Opdracht van { $person }.
channels-hold-next = Volgende poging { $until }.
channels-rests = Het programma faalde hier telkens weer en laat het rusten sinds { $since }. Een supervisor kan het opnieuw laten proberen.
channels-playbook = Draaiboek
channels-playbook-of = Draaiboek: { $platform }
channels-playbook-lead = Wat dit platform wil, wat te verwachten, en hoe het met het kanaal gaat.
channels-playbook-wants = Wat dit platform wil
channels-playbook-expect = Wat te verwachten
channels-playbook-contact = Wie te vragen
channels-playbook-source = Bron
channels-playbook-facts = Uit openbare documenten, niet nagegaan.
channels-playbook-checked = Laatst nagekeken door { $person }, { $at }.
channels-playbook-unchecked = Nog niemand heeft dit nagekeken.
channels-playbook-open = Draaiboek openen
channels-playbook-by = Supervisors houden het bij.
channels-playbook-check = Ik heb het vandaag nagekeken
channels-playbook-check-text = Vergeleken met de pagina’s van het platform, door een mens.
channels-playbook-write = Herschrijven
channels-playbook-history = Eerdere versies

## What was done

flash-channel-saved = Het kanaal is opgeslagen.
flash-channel-switched = Het kanaal is omgezet.
flash-channel-test-begun = De testmodus is begonnen.
flash-channel-test-ended = De testmodus is beëindigd.
flash-channel-pause-planned = De pauze is gepland.
flash-channel-pause-lifted = De pauze is opgeheven.
flash-channel-limit-set = De limiet is ingesteld.
flash-channel-tried = De eerste in de rij probeert het nu.
flash-channel-playbook = Het draaiboek is bewaard.
flash-channel-checked = Genoteerd: vandaag nagekeken.
flash-channel-alarm-seen = Genoteerd. Het is van het bureau.
channels-incomplete-text =
    { $count ->
        [one] Eén kanaal staat aan maar kan zo nog niet versturen.
       *[other] { $count } kanalen staan aan maar kunnen zo nog niet versturen.
    }
channels-hold-waiting =
    { $waiting ->
        [one] Eén melding wacht.
       *[other] { $waiting } meldingen wachten.
    }
channels-resting =
    { $resting ->
        [one] Eén taak rust na een fout van het programma. Een supervisor kan ze opnieuw laten proberen.
       *[other] { $resting } taken rusten na fouten van het programma. Een supervisor kan ze opnieuw laten proberen.
    }
