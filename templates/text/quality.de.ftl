# Die Qualität unserer Meldungen

quality-nav = Qualität
quality-title = Qualität unserer Meldungen
quality-lead = Was Plattformen in den letzten 365 Tagen entschieden haben und warum sie Links online ließen. Eine erhebliche Zahl nicht hinreichend präziser, ungenauer oder unzureichend begründeter Meldungen kann einen vertrauenswürdigen Hinweisgeber seinen Status kosten (Artikel 22 Absatz 6 der Verordnung (EU) 2022/2065): Hier sehen Sie früh, wo es an den Meldungen liegen kann.
quality-empty = Noch keine Entscheidungen
quality-empty-text = Sobald eine Plattform über einen Link entscheidet, stehen ihre Zahlen hier.
quality-platforms = Nach Plattform
quality-platform = Plattform
quality-decided = Entschiedene Links
quality-kept = Bleiben online
quality-without = Kein Grund vermerkt
quality-complained = In einer Beschwerde
quality-upheld = Nach Beschwerde entfernt
quality-share = { $count } von { $of }
quality-method = Gezählt werden die Links erster Meldungen. Erinnerungen, Hinweise über eine Schnittstelle und zurückgezogene Meldungen zählen nicht. „Nach Beschwerde entfernt“ wird unter den entschiedenen Beschwerden gezählt; ein nur für manche beschränkter Link zählt als entschieden, nicht als entfernt. Diese Zahlen sind für das Team und nicht zur Veröffentlichung: Kleine Zahlen sind nicht verborgen.
quality-reasons = Links, die online bleiben, nach Grund
quality-reason = Grund
quality-says = Was er besagt
quality-links = Links
quality-trends = Mängel von Meldungen
quality-now = Letzte 90 Tage
quality-before = 90 Tage davor
quality-verdict = Trend
quality-rising = Häufiger
quality-steady = Keine deutliche Änderung
quality-trend-text = Mängel unter den entschiedenen Links. „Häufiger“ steht ab { $least } Mängeln in den letzten 90 Tagen, wenn der Zufall allein einen solchen Anstieg in weniger als 1 von 20 Fällen brächte (exakter Test nach Fisher, einseitig). Es ist ein Anlass hinzusehen, kein Beweis.
quality-unexplained = Links, die online bleiben, ohne Grund
refusal-title = Warum die Plattform den Link online lässt
refusal-text = Nach ihrer Antwort, für jeden Link. So sieht das Team, wo unsere Meldungen besser sein können; die Plattform erfährt es nicht.
refusal-choose = Grund wählen
refusal-save = Grund speichern
refusal-reason-not-found = Konnte den Inhalt nicht finden
refusal-reason-insufficient = Sagt, dass Angaben fehlen
refusal-reason-duplicate = Wurde schon gemeldet
refusal-reason-wrong-category = Falsche Kategorie oder falsches Formular
refusal-reason-not-illegal = Sieht nichts Rechtswidriges und keinen Verstoß gegen ihre Bedingungen
refusal-reason-already-gone = Sagt, dass es schon weg war
refusal-reason-not-stated = Nennt keinen Grund
refusal-sort-defect = Mangel der Meldung
refusal-sort-disagreement = Urteilt anders
refusal-sort-neither = Keines von beiden
flash-refusals-saved = Der Grund ist vermerkt.
refused-refusal-follow-up = Der Grund wird bei der ersten Meldung vermerkt.
refused-refusal-not-kept = Die Plattform lässt diesen Link nicht online.
invalid-refusal-reason = Wählen Sie einen Grund aus der Liste.
desk-reason-quality = Qualität
desk-do-quality = Zahlen ansehen
audit-event-notice-refusal-recorded = Grund einer Ablehnung vermerkt
cases-event-notice-refusal-recorded = Grund einer Ablehnung vermerkt
desk-say-quality =
    { $links ->
        [one] { $platforms } fand in den letzten 90 Tagen bei { $links } Link einen Mangel in unserer Meldung, häufiger als zuvor.
       *[other] { $platforms } fand in den letzten 90 Tagen bei { $links } Links einen Mangel in unseren Meldungen, häufiger als zuvor.
    }
