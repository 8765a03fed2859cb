# Die betroffene Person informieren; ob sie erreicht werden darf

telling-title = Informieren
telling-lead = Wie es steht, in einfachen Worten und in der Sprache der anrufenden Person. Sehen Sie sich die Einwilligung an, bevor Sie anrufen.
telling-news = Es gibt Neues seit dem letzten Mal.
telling-words = Zum Vorlesen oder Kopieren
telling-words-hint = Aus dem gemacht, was jetzt bekannt ist. Ohne Link, Konto oder Namen.
telling-copy = Den Text kopieren
telling-consent = Dürfen wir sie oder ihn erreichen?
telling-consent-none = Noch ist nichts vereinbart. Rufen Sie nicht an und schreiben Sie nicht; fragen Sie beim nächsten Kontakt.
telling-consent-add = Notieren, was vereinbart ist
telling-channel = Wie
telling-channel-phone = Telefon
telling-channel-mail = Mail
telling-channel-chat = Chat
telling-channel-parent = über einen Elternteil
telling-may = Dürfen wir?
telling-allowed = Einverstanden
telling-not-allowed = Nicht einverstanden
telling-safe-time = Wann es sicher ist
telling-safe-time-hint = Zum Beispiel: werktags nach 17 Uhr. Höchstens { $longest } Zeichen.
telling-safe-at = sicher: { $time }
telling-voicemail-yes = auf die Mailbox sprechen ist erlaubt
telling-voicemail-no = nicht auf die Mailbox sprechen
telling-parent-yes = ein Elternteil darf abnehmen
telling-parent-no = nimmt ein Elternteil ab, nichts sagen
telling-withdraw = Zurückgenommen
telling-told = Informiert
telling-told-none = Noch nicht informiert.
telling-how = Wie informiert wurde
telling-how-phone = Telefon
telling-how-mail = Mail
telling-how-chat = Chat
telling-how-parent = über einen Elternteil
telling-how-herself = die Person hat uns angerufen
telling-tell = Notieren: jetzt informiert
telling-desk-say = Es gibt Neues, das die betroffene Person noch nicht weiß.

telling-begin = So steht es um das, was du uns gemeldet hast.
telling-asked =
    { $links ->
        [one] Wir haben { $platform } gebeten, einen Link zu entfernen. Er ist im Moment noch da; wir sehen weiter nach.
       *[other] Wir haben { $platform } gebeten, { $links } Links zu entfernen. Sie sind im Moment noch da; wir sehen weiter nach.
    }
telling-confirmed = { $platform } hat bestätigt, dass unsere Bitte angekommen ist.
telling-not-confirmed = { $platform } hat noch nicht bestätigt, dass unsere Bitte angekommen ist.
telling-gone =
    { $links ->
        [one] Auf { $platform } ist ein Link weg: Wir haben am { $day } nachgesehen.
       *[other] Auf { $platform } sind { $links } Links weg: Wir haben am { $day } nachgesehen.
    }
telling-back =
    { $links ->
        [one] Auf { $platform } ist ein Link, der weg war, wieder da. Wir bitten erneut darum, ihn zu entfernen.
       *[other] Auf { $platform } sind { $links } Links, die weg waren, wieder da. Wir bitten erneut darum, sie zu entfernen.
    }
telling-refused =
    { $links ->
        [one] { $platform } will einen Link nicht entfernen. Wir sehen, was noch möglich ist.
       *[other] { $platform } will { $links } Links nicht entfernen. Wir sehen, was noch möglich ist.
    }
telling-listed =
    { $links ->
        [one] Wir haben einen Link auf { $platform } notiert. Unsere Bitte ist noch nicht abgeschickt.
       *[other] Wir haben { $links } Links auf { $platform } notiert. Unsere Bitte ist noch nicht abgeschickt.
    }
telling-end = Du kannst uns jederzeit anrufen: { $phone }. Du hast nichts falsch gemacht.

desk-reason-tell = Zu erzählen
desk-do-tell = Sehen, was zu sagen ist
flash-telling-told = Notiert: jetzt informiert.
flash-consent-given = Was vereinbart ist, ist notiert.
flash-consent-withdrawn = Zurückgenommen: Dieser Weg ist zu.
refused-contact-not-agreed = Dieser Weg wurde nicht vereinbart. Notieren Sie zuerst die Einwilligung, oder wählen Sie, dass die Person uns angerufen hat.
cases-event-telling-told = Betroffene Person informiert
cases-event-consent-given = Einwilligung in den Kontakt notiert
cases-event-consent-withdrawn = Einwilligung in den Kontakt zurückgenommen
audit-event-telling-told = Betroffene Person über den Stand informiert
audit-event-consent-given = Einwilligung in den Kontakt notiert
audit-event-consent-withdrawn = Einwilligung in den Kontakt zurückgenommen
