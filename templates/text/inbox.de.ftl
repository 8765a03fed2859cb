# Antworten der Plattformen

inbox-text = Eine Antwort ändert von selbst nichts: Sie sagen, was sie bedeutet.
inbox-empty-title = Keine Antworten warten
inbox-empty-text = Neue Antworten erscheinen hier, sobald sie im Postfach ankommen.
inbox-to-confirm = Zu bestätigen
inbox-questions = Zu beantwortende Fragen
inbox-unmatched = Keine Meldung gefunden
inbox-no-notice = noch keine Meldung
inbox-no-proposal = Bedeutung nicht klar
inbox-no-subject = (kein Betreff)
inbox-reply = Antwort
inbox-reply-of = Antwort von { $platform }
inbox-reply-unmatched = Antwort ohne Meldung
inbox-next = Nächste Antwort
inbox-matched = Gefunden durch
inbox-matched-token = die Antwortadresse der Meldung
inbox-matched-thread = das Gespräch, auf das sie antwortet
inbox-matched-reference = unser Zeichen in ihrem Text
inbox-matched-platform-reference = das Zeichen der Plattform
inbox-matched-person = jemanden im Team
inbox-attachments =
    { $count ->
        [one] Ein Anhang, nie gespeichert
       *[other] { $count } Anhänge, nie gespeichert
    }
inbox-bytes = { $size } B
inbox-kilobytes = { $size } kB
inbox-means = Was bedeutet sie?
inbox-means-else = Sie bedeutet etwas anderes
inbox-seems = Sie scheint zu bedeuten:
inbox-confirm = Bestätigen: { $meaning }
inbox-or-else = Oder sie bedeutet
inbox-choose = Sie bedeutet
inbox-no-proposal-text = Aus den Worten dieser Antwort geht die Bedeutung nicht hervor. Lesen Sie sie, dann wählen Sie.
inbox-some-links = Nur zu einigen der { $count } Links
inbox-some-links-text = Zu diesen Links. Ist keiner angekreuzt, dann zu jedem Link, der noch keine Antwort hat.
inbox-only-a-look = „Entfernt“ ist, was die Plattform sagt. Ein Link gilt erst als weg, wenn er angesehen wurde.
inbox-question-title = Die Plattform fragt etwas
inbox-settled = Erledigt
inbox-discarded = Beiseitegelegt
inbox-settled-by = Von { $name }, { $when }
inbox-file-title = Um welche Meldung geht es?
inbox-file-text = Wählen Sie die Meldung; danach sagen Sie, was die Antwort bedeutet.
inbox-find-notice = Nummer, Plattform oder Fall
inbox-no-candidates = Es ist noch keine Meldung abgeschickt, die Sie sehen dürfen.
inbox-nothing-found = Keine Meldung passt zu „{ $query }“.
inbox-candidates = Meldungen
inbox-sent = gesendet { $when }
inbox-more-candidates =
    { $count ->
        [one] Eine weitere passt. Suchen Sie, um sie zu finden.
       *[other] { $count } weitere passen. Suchen Sie, um sie zu finden.
    }
inbox-file = Dort ablegen
inbox-discard = Beiseitelegen
inbox-discard-text = Wenn es um gar keine Meldung geht, legen Sie sie beiseite.
flash-inbox-confirmed = Bestätigt.
flash-inbox-question = Die Frage bleibt offen, bis sie beantwortet ist.
flash-inbox-answered = Vermerkt: beantwortet.
flash-inbox-filed = Abgelegt. Sagen Sie jetzt, was sie bedeutet.
flash-inbox-discarded = Beiseitegelegt.
inbox-written-by = Geschrieben von
inbox-automatic = automatische Antwort
inbox-automatic-auto-submitted = eine Maschine, laut Kopfzeilen
inbox-automatic-precedence = eine Maschine: als Massenmail gekennzeichnet
inbox-automatic-null-return-path = ein Mailserver: er nimmt keine Antwort an
inbox-automatic-list = eine Mailingliste
inbox-automatic-auto-header = eine Maschine, laut Kopfzeilen
inbox-automatic-delivery-report = ein Mailserver: ein Zustellbericht
inbox-automatic-subject = eine Maschine: der Betreff meldet eine Abwesenheit
inbox-automatic-sender = eine Maschine: eine Adresse, die nur Maschinen nutzen
inbox-automatic-platform = eine Maschine: ein bekanntes Muster dieser Plattform
inbox-sender = Absender
inbox-sender-signed = von der Plattform signiert, laut unserem Mailserver
inbox-sender-claimed = gibt sich als die Plattform aus; nichts beweist es
inbox-sender-other = keine Adresse der Plattform
inbox-fault-cut = Nur der Anfang dieser Mail wurde behalten.
inbox-fault-unreadable = Diese Mail war nicht lesbar. Sehen Sie sie im Postfach selbst an.
inbox-unreadable = nicht lesbar
inbox-conflict-other-thread = Der Verlauf nennt eine andere Meldung als die Adresse. Die Adresse galt: Prüfen Sie, um welche es geht.
inbox-conflict-several = Mehrere Meldungen tragen dieses Zeichen: Wählen Sie, um welche es geht.
inbox-other-notice = Die andere Meldung: { $number }
inbox-settled-by-itself = Von selbst, { $when }: eine signierte Bestätigung über einen vertrauten Kanal
inbox-bounce-text = Ein Mailserver sagt, dass die Meldung nicht ankam. Nach der Bestätigung kann sie erneut gesendet werden oder einen anderen Weg nehmen.
flash-inbox-statement = Begründung festgehalten.
