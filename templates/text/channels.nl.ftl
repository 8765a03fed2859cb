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

## What was done

flash-channel-saved = Het kanaal is opgeslagen.
flash-channel-switched = Het kanaal is omgezet.
channels-incomplete-text =
    { $count ->
        [one] Eén kanaal staat aan maar kan zo nog niet versturen.
       *[other] { $count } kanalen staan aan maar kunnen zo nog niet versturen.
    }
