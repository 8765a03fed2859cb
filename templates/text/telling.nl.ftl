# De betrokkene inlichten; of zij of hij bereikt mag worden

telling-title = Inlichten
telling-lead = Hoe het ervoor staat, in gewone woorden en in de taal van de beller. Kijk naar de toestemming voor u belt.
telling-news = Er is nieuws sinds de laatste keer.
telling-words = Om voor te lezen of te kopiëren
telling-words-hint = Gemaakt uit wat nu bekend is. Zonder link, account of naam.
telling-copy = De tekst kopiëren
telling-consent = Mogen we haar of hem bereiken?
telling-consent-none = Er is nog niets afgesproken. Bel of schrijf niet; vraag het bij het volgende contact.
telling-consent-add = Noteren wat is afgesproken
telling-channel = Hoe
telling-channel-phone = telefoon
telling-channel-mail = mail
telling-channel-chat = chat
telling-channel-parent = via een ouder
telling-may = Mag het?
telling-allowed = Akkoord
telling-not-allowed = Niet akkoord
telling-safe-time = Wanneer het veilig is
telling-safe-time-hint = Bijvoorbeeld: op weekdagen na 17 uur. Hoogstens { $longest } tekens.
telling-safe-at = veilig: { $time }
telling-voicemail-yes = een voicemail mag
telling-voicemail-no = geen voicemail achterlaten
telling-parent-yes = een ouder mag opnemen
telling-parent-no = neemt een ouder op, zeg dan niets
telling-withdraw = Ingetrokken
telling-told = Ingelicht
telling-told-none = Nog niet ingelicht.
telling-how = Hoe het verteld is
telling-how-phone = telefoon
telling-how-mail = mail
telling-how-chat = chat
telling-how-parent = via een ouder
telling-how-herself = de persoon belde ons
telling-tell = Noteren: nu ingelicht
telling-desk-say = Er is nieuws dat de betrokkene nog niet kent.

telling-begin = Zo staat het met wat je ons gemeld hebt.
telling-asked =
    { $links ->
        [one] We hebben { $platform } gevraagd één link weg te halen. Hij staat er op dit moment nog; we blijven kijken.
       *[other] We hebben { $platform } gevraagd { $links } links weg te halen. Ze staan er op dit moment nog; we blijven kijken.
    }
telling-confirmed = { $platform } heeft bevestigd dat ze onze vraag hebben.
telling-not-confirmed = { $platform } heeft nog niet bevestigd dat ze onze vraag hebben.
telling-gone =
    { $links ->
        [one] Op { $platform } is één link weg: we keken op { $day }.
       *[other] Op { $platform } zijn { $links } links weg: we keken op { $day }.
    }
telling-back =
    { $links ->
        [one] Op { $platform } is één link die weg was terug. We vragen opnieuw om hem weg te halen.
       *[other] Op { $platform } zijn { $links } links die weg waren terug. We vragen opnieuw om ze weg te halen.
    }
telling-refused =
    { $links ->
        [one] { $platform } wil één link niet weghalen. We kijken wat er nog kan.
       *[other] { $platform } wil { $links } links niet weghalen. We kijken wat er nog kan.
    }
telling-listed =
    { $links ->
        [one] We hebben één link op { $platform } genoteerd. Onze vraag is nog niet verstuurd.
       *[other] We hebben { $links } links op { $platform } genoteerd. Onze vraag is nog niet verstuurd.
    }
telling-end = Je kunt ons altijd bellen: { $phone }. Jij hebt niets verkeerd gedaan.

desk-reason-tell = Te vertellen
desk-do-tell = Zien wat te zeggen
flash-telling-told = Genoteerd: nu ingelicht.
flash-consent-given = Wat is afgesproken, is genoteerd.
flash-consent-withdrawn = Ingetrokken: deze weg mag niet meer.
refused-contact-not-agreed = Deze manier van contact is niet afgesproken. Noteer eerst de toestemming, of kies dat de persoon ons belde.
cases-event-telling-told = Betrokkene ingelicht
cases-event-consent-given = Toestemming voor contact genoteerd
cases-event-consent-withdrawn = Toestemming voor contact ingetrokken
audit-event-telling-told = Betrokkene ingelicht over de stand van zaken
audit-event-consent-given = Toestemming voor contact genoteerd
audit-event-consent-withdrawn = Toestemming voor contact ingetrokken
