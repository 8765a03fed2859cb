# The sentence on Article 18 in a notice

life-threat-title = Bedreiging van leven of veiligheid (artikel 18)
life-threat-text = Wat de oproeper zei, kan een bedreiging van iemands leven of veiligheid betekenen. Een hostingdienst die daarvan weet, moet de autoriteiten inlichten; de brief kan dat zeggen. De politie wordt alleen genoemd als genoteerd is dat ze is ingelicht.
life-threat-told = De brief zegt dat iemands leven of veiligheid wordt bedreigd.
life-threat-tick = Er is een bedreiging van leven of veiligheid
life-threat-do = Zin toevoegen
life-threat-out = Zin weglaten
flash-life-threat-told = De zin staat erin.
flash-life-threat-out = De zin is weg.
refused-article-18-edited = Deze tekst is met de hand gewijzigd. Schrijf hem eerst opnieuw: kies nogmaals de taal.
refused-article-18-unasked = Wat de oproeper zei, geeft geen grond voor deze zin.
audit-event-notice-life-threat-told = Zin over een bedreiging van het leven aan een melding toegevoegd
audit-event-notice-life-threat-left-out = Zin over een bedreiging van het leven uit een melding gehaald
cases-event-notice-life-threat-told = Zin over een bedreiging van het leven aan een melding toegevoegd
cases-event-notice-life-threat-left-out = Zin over een bedreiging van het leven uit een melding gehaald
