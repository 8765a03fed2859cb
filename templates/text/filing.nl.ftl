# Indienen in een portaal: wat ervan bekend is, meldingen één voor één, referenties

filing-before = Voor u begint
filing-account = Aanmelden bij het platform
filing-language = Taal van de pagina
filing-language-any = vrij te kiezen
filing-per-report = Links per melding
filing-per-one = één: elke link is een aparte melding
filing-per-many = meerdere
filing-source = Bron
filing-unchecked = Samengesteld uit openbare documenten. Niets is op de pagina zelf nagekeken: wijkt die af, volg dan de pagina en zeg het aan uw teamverantwoordelijke.
filing-steps = Stappen voor de velden
filing-avoid = Nooit
filing-required = verplicht
filing-not-required = optioneel
filing-characters =
    { $count ->
        [one] 1 teken
       *[other] { $count } tekens
    }
filing-characters-of = { $count } van hoogstens { $longest } tekens
filing-shortened = Ingekort met hele zinnen. De volledige tekst
filing-tick = Ingevuld: { $label }
filing-report-filed = ingediend
filing-report-left-out = weggelaten
filing-report-aside = opzijgelegd: niet indienen
filing-report-by = { $name }, { $when }
filing-progress = { $filed } van { $of } ingediend
filing-one-each = Dit portaal neemt één link per melding. Elke wordt apart ingediend en genoteerd; de melding geldt als verstuurd zodra er geen overblijft.
filing-i-filed-this = Deze heb ik ingediend
filing-rest-title = Niets meer indienen
filing-rest-text = De meldingen die nog openstaan worden weggelaten en de melding geldt als verstuurd met wat u hebt ingediend. De weggelaten links kunnen een nieuwe melding krijgen.
filing-rest-do = De rest weglaten
filing-aside-text = Een link in deze tekst is opzijgelegd. Neem de melding terug om te bewerken, of laat de link uit elk veld weg:
filing-knows-aside = Ik heb de opzijgelegde links weggelaten
invalid-filed-aside = Een link in de tekst is opzijgelegd. Zeg dat u die hebt weggelaten, of neem de melding terug om te bewerken.
refused-report-done = Deze melding is al ingediend of weggelaten.
refused-report-aside = De link is opzijgelegd: er valt niets in te dienen. Had u dat eerder gedaan, neem de link dan eerst weer op.
refused-report-none-filed = Er is nog niets ingediend. Trek de melding liever in.
refused-notice-asks-for-dropped = De tekst vraagt nog om een link die is opzijgelegd, weg is of waarover is beslist. Haal hem uit de tekst, of trek de melding in.
flash-filing-report = Genoteerd: deze melding is ingediend.
flash-filing-rest = De rest is weggelaten; de melding geldt als verstuurd.
references-title = Referenties van het platform
references-none = Nog geen.
references-from-answer = uit een antwoord
references-add = Een referentie toevoegen
references-text = Referentie
references-which = Ze gaat over
references-whole = de hele melding
references-change = Verbeteren of weghalen
references-correct = Verbeteren
references-remove = Weghalen
references-history = Eerdere referenties
references-ended = tot { $when }, { $name }
references-matching = Antwoorden die er een noemen, vinden deze melding.
flash-references-added = De referentie is genoteerd.
flash-references-corrected = De referentie is verbeterd; de oude blijft in de geschiedenis.
flash-references-removed = De referentie is weggehaald; ze blijft in de geschiedenis.
