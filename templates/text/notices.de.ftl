# Meldungen: prüfen, senden, von Hand einreichen, und was ausgetauscht wurde

## Prüfen

notices-review-title = Meldungen prüfen
notices-review-text = Genau das wird jede Plattform erhalten.
notices-change-facts = Ändern, was bekannt ist
notices-problems =
    { $count ->
        [one] Eine Meldung blieb, wie sie war.
       *[other] { $count } Meldungen blieben, wie sie waren.
    }
notices-conflict = Von jemand anderem geändert, nachdem diese Seite geladen war. Sie wurde nicht gesendet. Lesen Sie sie noch einmal und senden Sie dann.
notices-conflict-edit = Von jemand anderem geändert, während Sie schrieben. Ihr Text steht noch unten im Textfeld; darüber steht, was jetzt gilt. Beim Speichern tritt Ihrer an dessen Stelle.
notices-good-faith-missing = Nicht gesendet: Die Erklärung des guten Glaubens war nicht angekreuzt.
notices-blocked-title = Zurzeit keine Meldung an { $platform }.
notices-blocked-text =
    { $count ->
        [one] Ein Link wartet, weil dieser Kanal abgeschaltet ist.
       *[other] { $count } Links warten, weil dieser Kanal abgeschaltet ist.
    }
notices-blocked-why = Grund:
notices-unwritten =
    { $count ->
        [one] Zu einem Link ist noch keine Meldung geschrieben.
       *[other] Zu { $count } Links ist noch keine Meldung geschrieben.
    }
notices-write = Meldungen schreiben
notices-none-left-title = Nichts mehr zu prüfen
notices-none-left-text =
    { $count ->
        [one] Die Meldung dieses Falls ist abgeschickt.
       *[other] Alle { $count } Meldungen dieses Falls sind abgeschickt.
    }
notices-none-title = Noch keine Meldungen
notices-none-text = Meldungen werden aus den Links des Falls geschrieben.
notices-to-case = Zum Fall
notices-add-links = Links hinzufügen
notices-edited = Text geändert
notices-edit = Text bearbeiten
notices-edit-hint = Lassen Sie jede Adresse im Text stehen. Bitte keinen Namen der betroffenen Person.
notices-save-text = Text speichern
notices-at-most = höchstens { $count } Zeichen
notices-tick-to-send = kreuzen Sie beim Senden an
notices-lacks-explanation = Es fehlt: was zu sehen ist und warum es rechtswidrig ist, mit mindestens 40 Zeichen.
notices-add-explanation = Begründung ergänzen
notices-lacks-location = Es fehlt: die genaue Adresse jedes Links. Setzen Sie die herausgenommenen Adressen wieder in den Text ein.
notices-lacks-notifier = Es fehlt: Name und E-Mail-Adresse der meldenden Stelle. Sie dürfen nur bei Bildern Minderjähriger fehlen.
notices-incomplete = Kann nicht gesendet werden: Ein Element von Artikel 16(2) fehlt.
notices-channel = Kanal
notices-promise = Zugesagte Antwort
notices-within = innerhalb von { $span }
notices-no-promise = keine Frist genannt
notices-language = Sprache
notices-language-change = In dieser Sprache schreiben
notices-language-loses = Der von Hand geänderte Text geht verloren.
notices-links = Links
notices-send-one = Diese senden
notices-approve-to-file = Freigeben, dann einreichen
notices-send-all =
    { $count ->
        [one] Die Meldung senden
       *[other] Alle { $count } Meldungen senden
    }
notices-some-blocked =
    { $count ->
        [one] Eine Meldung kann noch nicht gesendet werden.
       *[other] { $count } Meldungen können noch nicht gesendet werden.
    }
notices-all-blocked = Es kann noch nichts gesendet werden.
notices-all-blocked-text = Bei jeder Meldung steht, was ihr noch fehlt.
notices-withdraw = Zurückziehen
notices-withdraw-text = Die Meldung wird nicht gesendet. Ihre Links bleiben im Fall und können eine neue Meldung bekommen.
notices-withdraw-do = { $number } zurückziehen
notices-waits-to-be-filed = Freigegeben. Jetzt ist noch das Portal der Plattform auszufüllen.
notices-file-now = Jetzt einreichen
notices-needs-person = Diese Meldung braucht Sie, damit es weitergeht.
notices-on-its-way = Freigegeben, unterwegs.
notices-see = Meldung ansehen

## Genauer Text

notices-from = Von
notices-reply-to = Antwort an
notices-to = An
notices-subject = Betreff
notices-body = Text
notices-no-address = für diesen Kanal ist keine Adresse eingetragen
notices-portal = Portal
notices-endpoint = Aufruf
notices-sheet-of = Formular { $number } von { $count }
notices-too-long =
    { $count ->
        [one] 1 Zeichen zu lang für das Portal
       *[other] { $count } Zeichen zu lang für das Portal
    }

## Recht

notices-law-title = Worauf die Meldung beruht
notices-both-codes = Das Datum der Tat ist nicht bekannt: Beide Nummerierungen sind angegeben.
notices-unverified-hint = Nicht überprüfte Bestimmungen stehen nur hier; in der Meldung erscheinen sie nicht.
notices-category = Kategorie
notices-category-ids = Kennungen in der DSA-Transparenzdatenbank
notices-category-also = Auch eingeordnet als
notices-scope = Pflichten der Plattform
notices-scope-platform = Online-Plattform: Artikel 16 gilt, und Meldungen vertrauenswürdiger Hinweisgeber haben Vorrang (Artikel 22).
notices-scope-platform-plain = Online-Plattform: Artikel 16 gilt. Der Vorrang nach Artikel 22 setzt einen Bescheid als vertrauenswürdiger Hinweisgeber voraus; es ist keiner eingetragen.
notices-scope-hosting = Nur Hosting: Die Artikel 16 bis 18 gelten. Der Vorrang nach Artikel 22 gilt nicht.
notices-scope-messaging = Private Nachrichten: Weder Artikel 16 noch der Vorrang nach Artikel 22 gilt. Die Meldung ist eine Bitte.
notices-scope-search = Suchmaschine: nimmt Meldungen freiwillig an. Ob die Artikel 16 und 22 gelten, ist umstritten.

## Eine Meldung

notices-overdue = Antwort seit { $span } überfällig
notices-overdue-text = Zugesagte Antwort der Plattform: { $when }. Es ist keine gekommen.
notices-due = Antwort zugesagt: { $when }
notices-due-text = Zugesagte Antwort der Plattform: { $when }. Inzwischen werden die Links angesehen.
notices-follow-no-promise = Die Plattform hat keine Frist zugesagt. Inzwischen werden die Links angesehen.
notices-task-review = Das ist ein Entwurf
notices-task-review-text = Lesen Sie den genauen Text, dann senden Sie ihn.
notices-to-review = Prüfen und senden
notices-task-wait = Wartet auf den Versand
notices-task-wait-text = Nächster Versuch: { $when }.
notices-task-wait-after =
    { $count ->
        [one] Ein Versuch wurde nicht angenommen:
       *[other] { $count } Versuche wurden nicht angenommen, der letzte:
    }
notices-task-sending = Sie wird in diesem Augenblick übergeben.
notices-task-withdrawn = Diese Meldung wurde vor dem Versand zurückgezogen. Ihre Links können eine neue bekommen.
notices-task-tested = Das war ein Test. Er ging an eine eigene Adresse oder war eine Übung; die Plattform wurde nichts gefragt. Schreiben Sie eine neue Meldung, wenn es zählt.
notices-task-held = Sie behält bis dahin ihren Platz.
notices-soon = jetzt gleich
notices-exchange = Was ausgetauscht wurde
notices-facts = Einzelheiten
notices-our-reference = Unser Zeichen
notices-their-reference = Zeichen der Plattform
notices-their-reference-hint = Wie es das Portal oder die Bestätigung zeigt.
notices-gave-none = Die Plattform hat kein Zeichen genannt
notices-approved = Freigegeben
notices-sent = Gesendet
notices-received = Eingang bestätigt
notices-decided = Entschieden
notices-show-text = Genauer Text
notices-platform-says = Die Plattform sagt:
notices-reopen = Zum Bearbeiten zurücknehmen

## Von Hand einreichen

notices-file-text = Diese Plattform nimmt Meldungen nur in ihrem Portal an. Kopieren Sie jedes Feld, schicken Sie das Formular dort ab und sagen Sie dann hier, dass es eingereicht ist: Ab dann läuft die Uhr.
notices-file-title = Portal ausfüllen
notices-file-sheet = Portal ausfüllen: Formular { $number } von { $count }
notices-open-portal = { $host } öffnen
notices-portal-address = Adresse des Portals
notices-file-dropped = Ein Link dieser Meldung wurde nach der Freigabe zurückgestellt. Lassen Sie ihn im Portal weg, oder nehmen Sie die Meldung zurück, um sie neu zu schreiben.
notices-filed-title = Dann sagen, dass es eingereicht ist
notices-filed-check = Bevor Sie bestätigen:
notices-filed-point-1 = Jedes Feld ist wie oben ausgefüllt; ein Feld, das das Portal nicht hat, ist weggelassen.
notices-filed-point-2 = Kein Bild und keine Datei wurde angehängt.
notices-filed-point-3 = Das Portal hat gesagt, dass es das Formular angenommen hat.
notices-i-filed-it = Ich habe es eingereicht

## Versand ungewiss

notices-unsure-title = Ist sie angekommen?
notices-unsure-text = Die Verbindung brach ab, während diese Meldung übergeben wurde. Vielleicht ist sie angekommen. Sie wird nie blind noch einmal gesendet: Zuerst klärt es ein Mensch.
notices-unsure-how = Suchen Sie unser Zeichen in den gesendeten E-Mails oder im Konto bei der Plattform, oder fragen Sie die Plattform.
notices-last-attempt = Letzter Versuch
notices-what-came-back = Was zurückkam
notices-was-received-title = Wenn sie angekommen ist
notices-was-received = Sie ist angekommen
notices-was-not-received = Sie ist nicht angekommen
notices-was-not-received-text = Wenn Sie sicher sind, dass sie nicht ankam, können Sie sie danach erneut senden.

## Nicht gesendet

notices-failed-title = Sie wurde nicht gesendet
notices-failed-text = Die Plattform hat diese Meldung sicher nicht bekommen. Versuchen Sie es erneut, ändern Sie sie oder übergeben Sie sie auf anderem Weg.
notices-attempts = Versuche
notices-by-hand-instead = Ich habe sie anders übergeben
notices-by-hand-text = Wenn Sie diesen Text selbst übergeben haben, zum Beispiel in einem Portal oder am Telefon, sagen Sie es hier.

## Zeilen des Austauschs

notices-line-written = Entwurf geschrieben
notices-line-edited = Entwurf geändert
notices-line-approved = Freigegeben, Erklärung des guten Glaubens abgegeben
notices-line-reopened = Zum Bearbeiten zurückgenommen
notices-line-withdrawn = Zurückgezogen
notices-line-retried = Neuer Versuch verlangt
notices-line-tested = Der Test ist vorbei: Die Plattform wurde nichts gefragt
notices-line-not-received = Festgestellt: nicht angekommen
notices-line-by-hand = Von Hand eingereicht
notices-line-sent = Gesendet
notices-line-attempt = Versuch { $number }: { $outcome }
notices-line-confirmed-by = Bedeutung bestätigt von { $name }
notices-attempt-started = begonnen
notices-attempt-accepted = angenommen
notices-attempt-refused = nicht angenommen
notices-attempt-later = jetzt nicht, später erneut
notices-attempt-slowed = nicht angenommen: langsamer
notices-attempt-trial = nicht angenommen, erster Versuch nach einem Ausfall
notices-attempt-reconnect = nicht angenommen: Das Konto muss neu verbunden werden
notices-attempt-unknown = nicht bekannt, ob angenommen
notices-frozen-text = Text wie gesendet
notices-reply-text = Text der Antwort
notices-say-meaning = Sagen, was sie bedeutet
notices-answer-question = Die Frage beantworten
notices-open-reply = Antwort öffnen

## Was getan wurde

notices-sent-out =
    { $count ->
        [one] Eine Meldung ist unterwegs.
       *[other] { $count } Meldungen sind unterwegs.
    }
notices-sent-to-file =
    { $count ->
        [one] Eine ist noch im Portal einzureichen.
       *[other] { $count } sind noch in den Portalen einzureichen.
    }
flash-notices-written = Die Meldungen sind geschrieben. Lesen Sie sie, dann senden Sie sie.
flash-notices-edited = Der Text ist gespeichert.
flash-notices-language = Die Meldung ist in der anderen Sprache geschrieben.
flash-notices-all-sent = Die Meldungen sind unterwegs.
flash-notices-file-now = Freigegeben. Füllen Sie jetzt das Portal aus.
flash-notices-filed = Eingereicht. Ab jetzt läuft die Uhr, und die Links werden angesehen.
flash-notices-was-received = Vermerkt: Die Meldung ist angekommen.
flash-notices-was-not-received = Vermerkt: Sie ist nicht angekommen. Sie kann erneut gesendet werden.
flash-notices-retried = Es wird erneut versucht.
flash-notices-reopened = Die Meldung ist wieder ein Entwurf.
flash-notices-withdrawn = Die Meldung ist zurückgezogen.
