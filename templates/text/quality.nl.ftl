# De kwaliteit van onze meldingen

quality-nav = Kwaliteit
quality-title = Kwaliteit van onze meldingen
quality-lead = Wat platformen de laatste 365 dagen beslisten, en waarom ze links online lieten. Een aanzienlijk aantal onvoldoende precieze, onjuiste of ontoereikend onderbouwde meldingen kan een betrouwbare flagger zijn status kosten (artikel 22, lid 6, van Verordening (EU) 2022/2065): hier ziet u op tijd waar het aan de meldingen kan liggen.
quality-empty = Nog geen beslissingen
quality-empty-text = Zodra een platform over een link beslist, staan de cijfers hier.
quality-platforms = Per platform
quality-platform = Platform
quality-decided = Beslist over links
quality-kept = Blijven online
quality-without = Geen reden genoteerd
quality-complained = In een klacht
quality-upheld = Verwijderd na klacht
quality-share = { $count } van { $of }
quality-method = Geteld worden de links van eerste meldingen. Herinneringen, signalen via een interface en ingetrokken meldingen tellen niet. ‘Verwijderd na klacht’ wordt geteld onder de klachten waarover beslist is; een link die alleen voor sommigen is beperkt, telt als beslist, niet als verwijderd. Deze cijfers zijn voor het team en niet voor publicatie: kleine getallen worden niet verborgen.
quality-reasons = Links die online blijven, per reden
quality-reason = Reden
quality-says = Wat die zegt
quality-links = Links
quality-trends = Gebreken van meldingen
quality-now = Laatste 90 dagen
quality-before = 90 dagen daarvoor
quality-verdict = Trend
quality-rising = Vaker
quality-steady = Geen duidelijke verandering
quality-trend-text = Gebreken onder de links waarover beslist is. ‘Vaker’ staat er vanaf { $least } gebreken in de laatste 90 dagen, wanneer toeval alleen zo’n stijging in minder dan 1 op 20 gevallen zou geven (exacte toets van Fisher, eenzijdig). Het is een aanwijzing om te kijken, geen bewijs.
quality-unexplained = Links die online blijven, zonder reden
refusal-title = Waarom het platform de link online laat
refusal-text = Volgens het antwoord, voor elke link. Zo ziet het team waar onze meldingen beter kunnen; het platform krijgt dit niet te horen.
refusal-choose = Kies een reden
refusal-save = Reden opslaan
refusal-reason-not-found = Kon de inhoud niet vinden
refusal-reason-insufficient = Zegt dat er informatie ontbreekt
refusal-reason-duplicate = Was al eerder gemeld
refusal-reason-wrong-category = Verkeerde categorie of verkeerd formulier
refusal-reason-not-illegal = Ziet niets illegaals en geen inbreuk op de voorwaarden
refusal-reason-already-gone = Zegt dat het al weg was
refusal-reason-not-stated = Geeft geen reden
refusal-sort-defect = Gebrek van de melding
refusal-sort-disagreement = Oordeelt anders
refusal-sort-neither = Geen van beide
flash-refusals-saved = De reden is genoteerd.
refused-refusal-follow-up = De reden wordt bij de eerste melding genoteerd.
refused-refusal-not-kept = Het platform laat deze link niet online.
invalid-refusal-reason = Kies een reden uit de lijst.
desk-reason-quality = Kwaliteit
desk-do-quality = Cijfers bekijken
audit-event-notice-refusal-recorded = Reden van een weigering genoteerd
cases-event-notice-refusal-recorded = Reden van een weigering genoteerd
desk-say-quality =
    { $links ->
        [one] { $platforms } vond de laatste 90 dagen voor { $links } link een gebrek in onze melding, vaker dan voorheen.
       *[other] { $platforms } vond de laatste 90 dagen voor { $links } links een gebrek in onze meldingen, vaker dan voorheen.
    }
