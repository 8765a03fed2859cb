# The sentence on Article 18 in a notice

life-threat-title = Bedrohung von Leben oder Sicherheit (Artikel 18)
life-threat-text = Was die anrufende Person sagte, kann eine Bedrohung des Lebens oder der Sicherheit bedeuten. Ein Hostingdienst, der davon erfährt, muss die Behörden informieren; das Schreiben kann es sagen. Die Polizei wird nur genannt, wenn vermerkt ist, dass sie informiert wurde.
life-threat-told = Das Schreiben sagt, dass Leben oder Sicherheit einer Person bedroht sind.
life-threat-tick = Leben oder Sicherheit sind bedroht
life-threat-do = Satz einfügen
life-threat-out = Satz weglassen
flash-life-threat-told = Der Satz steht darin.
flash-life-threat-out = Der Satz ist weg.
refused-article-18-edited = Dieser Text wurde von Hand geändert. Schreiben Sie ihn zuerst neu: Wählen Sie seine Sprache noch einmal.
refused-article-18-unasked = Was die anrufende Person sagte, gibt keinen Grund für diesen Satz.
audit-event-notice-life-threat-told = Satz über eine Lebensbedrohung in eine Meldung eingefügt
audit-event-notice-life-threat-left-out = Satz über eine Lebensbedrohung aus einer Meldung genommen
cases-event-notice-life-threat-told = Satz über eine Lebensbedrohung in eine Meldung eingefügt
cases-event-notice-life-threat-left-out = Satz über eine Lebensbedrohung aus einer Meldung genommen
