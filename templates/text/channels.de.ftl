# The channels of the platforms

channels-lead = Wie Meldungen jede Plattform erreichen, und ob sie ankommen.
channels-platforms = Plattformen
channels-platform = Plattform
channels-state = Zustand
channels-on = Ein
channels-off = Aus
channels-incomplete = Nicht bereit
channels-lacks-channel-no-address = Die E-Mail-Adresse fehlt.
channels-missing = Fehlt noch
channels-door = Weg der Meldungen
channels-interface = Signale zu Videos können außerdem über die Schnittstelle der Plattform hinausgehen.
channels-interface-go = Konto und Gründe
channels-door-email = Das Programm sendet eine E-Mail aus dem Funktionspostfach.
channels-door-form = Eine Person reicht im Portal ein; das Programm liefert jedes Feld zum Kopieren.
channels-success = Zuletzt gelungen
channels-failure = Zuletzt gescheitert
channels-promised = Zugesagte Antwort
channels-promised-none = Nichts zugesagt
channels-promised-hours = Stunden, in denen die Plattform zu antworten zugesagt hat
channels-promised-hint = Danach gilt die Meldung als überfällig. Leer: nichts zugesagt.
channels-switch = An und aus
channels-switch-text = Aus hält alles sofort an: Wartende Meldungen behalten ihren Platz und gehen in derselben Reihenfolge hinaus, sobald der Kanal wieder an ist.
channels-how = Wie Meldungen gesendet werden
channels-now = Wie es jetzt ist
channels-off-reason = Warum er ausgeschaltet ist
channels-off-reason-hint = Nötig, wenn ausgeschaltet. Kolleginnen und Kollegen lesen es bei jedem wartenden Entwurf.
channels-address = Adresse
channels-address-hint = Die mit der Plattform vereinbarte E-Mail-Adresse.
channels-address-portal = Per E-Mail: die mit der Plattform vereinbarte Adresse. Per Portal: leer für { $portal } oder das für Sie geöffnete Portal.
channels-address-default = (die öffentliche Seite)
channels-language = Sprache der Meldungen
channels-language-default = Standard: Englisch
channels-where-title = Woher Adressen kommen
channels-onboarding = Adressen und Portale für vertrauenswürdige Hinweisgeber erhalten Sie von der Plattform selbst bei der Aufnahme. Lassen Sie eine Adresse erst von einer Person dort bestätigen: Eine Meldung an eine falsche Adresse verrät Fremden etwas über ein Opfer.
channels-drafts = Bereits geschriebene Meldungen behalten den Weg, für den sie geschrieben wurden.
channels-conflict = Um Ihre Version zu speichern, drücken Sie die Schaltfläche darunter.
channels-save-mine = Meine speichern
channels-keep-theirs = Bestehendes behalten

channels-test = Testmodus
channels-test-text = Alles, was ab jetzt freigegeben wird, geht an eine eigene Adresse und sagt, dass es ein Test ist. Nichts erreicht die Plattform, und kein Link zählt als gemeldet. Was vorher freigegeben wurde, wartet.
channels-test-address = Testadresse
channels-test-address-hint = In der Domain Ihres Funktionspostfachs: Ein Test enthält echte Links.
channels-test-on = Der Testmodus ist an: Alles geht an { $address }.
channels-test-begin = Testmodus beginnen
channels-test-end = Testmodus beenden
channels-care-test = Test: Dies geht an eine eigene Adresse oder ist eine Übung. Die Plattform wird nicht gefragt, und nichts zählt.
channels-pauses = Geplante Pausen
channels-pauses-text = Für die Wartung einer Plattform. Was wartet, geht danach von selbst hinaus, der Reihe nach. Nachts und am Wochenende pausiert nichts von selbst.
channels-pauses-none = Es ist keine Pause geplant.
channels-pause-from = Von
channels-pause-until = Bis
channels-pause-why = Warum
channels-pause-plan = Pause planen
channels-pause-lift = Aufheben
channels-limit = Grenze
channels-limit-text = Wie viele Meldungen hinausgehen dürfen. Der Rest wartet, bis er dran ist.
channels-limit-hour = Höchstens je Stunde
channels-limit-day = Höchstens in 24 Stunden
channels-limit-default = Beide leer: { $most } in 24 Stunden, die Hälfte dessen, was die Plattform veröffentlicht.
channels-limit-none = Beide leer: keine Grenze.
channels-health = Wie es läuft
channels-health-ok = Nichts steht im Weg.
channels-waiting = Wartend
channels-oldest = die älteste seit
channels-breaker = Sicherung
channels-breaker-closed = geschlossen: Meldungen gehen hinaus
channels-breaker-open = offen: Meldungen warten
channels-breaker-half-open = halb offen: Die nächste versucht es
channels-answer = Letzte Antwort
channels-used = In 24 Stunden gesendet
channels-used-of = { $used } von { $most }
channels-paused = Pausiert
channels-down = Antwortet nicht
channels-slow = Gebremst
channels-silent = Verstummt
channels-alarm-reconnect = Das Konto muss neu verbunden werden.
channels-alarm-down = Übergaben scheitern immer wieder.
channels-alarm-silence = Es hat früher geantwortet und tut es nicht mehr.
channels-since = (seit { $since })
channels-alarm-see = Ich kümmere mich darum
channels-alarm-see-text = Nimmt es vom Schreibtisch der Leitung. Der Kanal bleibt, wie er ist.
channels-trial = Jetzt versuchen
channels-trial-text = Die erste Meldung in der Reihe versucht es. Scheitert sie, bleibt der Kanal wieder in Ruhe.
channels-try-now = Die erste versuchen lassen
channels-switched-by = Umgeschaltet von { $person }, { $when }.
channels-hold-off = { $platform } ist aus seit { $since }: { $reason }.
channels-hold-test = { $platform } ist im Testmodus seit { $since }. Was für die Plattform selbst freigegeben wurde, wartet bis zu seinem Ende.
channels-hold-pause = { $platform } pausiert bis { $until }: { $reason }.
channels-hold-reconnect = Das Konto für { $platform } wird seit { $since } nicht angenommen. Ein Administrator muss es neu verbinden.
channels-hold-down = { $platform } antwortet nicht seit { $since }.
channels-hold-slow = { $platform } wird eine Weile langsamer angesprochen.
channels-hold-limit = Die Grenze für { $platform } ist erreicht.
channels-hold-by = Angeordnet von { $person }.
channels-hold-next = Nächster Versuch { $until }.
channels-rests = Das Programm ist daran immer wieder gescheitert und lässt es seit { $since } ruhen. Die Leitung kann es erneut versuchen lassen.
channels-playbook = Leitfaden
channels-playbook-of = Leitfaden: { $platform }
channels-playbook-lead = Was diese Plattform will, was zu erwarten ist und wie es ihrem Kanal geht.
channels-playbook-wants = Was diese Plattform will
channels-playbook-expect = Was zu erwarten ist
channels-playbook-contact = Wen man fragt
channels-playbook-source = Quelle
channels-playbook-facts = Aus öffentlichen Dokumenten, nicht geprüft.
channels-playbook-checked = Zuletzt geprüft von { $person }, { $at }.
channels-playbook-unchecked = Noch niemand hat dies geprüft.
channels-playbook-open = Leitfaden öffnen
channels-playbook-by = Die Leitung hält ihn aktuell.
channels-playbook-check = Ich habe es heute geprüft
channels-playbook-check-text = Mit den Seiten der Plattform verglichen, von einem Menschen.
channels-playbook-write = Neu schreiben
channels-playbook-history = Frühere Fassungen

## What was done

flash-channel-saved = Der Kanal ist gespeichert.
flash-channel-switched = Der Kanal ist umgeschaltet.
flash-channel-test-begun = Der Testmodus hat begonnen.
flash-channel-test-ended = Der Testmodus ist beendet.
flash-channel-pause-planned = Die Pause ist geplant.
flash-channel-pause-lifted = Die Pause ist aufgehoben.
flash-channel-limit-set = Die Grenze ist gesetzt.
flash-channel-tried = Die erste in der Reihe versucht es jetzt.
flash-channel-playbook = Der Leitfaden ist gespeichert.
flash-channel-checked = Vermerkt: heute geprüft.
flash-channel-alarm-seen = Vermerkt. Es ist vom Schreibtisch.
channels-incomplete-text =
    { $count ->
        [one] Ein Kanal ist eingeschaltet, kann so aber noch nicht senden.
       *[other] { $count } Kanäle sind eingeschaltet, können so aber noch nicht senden.
    }
channels-hold-waiting =
    { $waiting ->
        [one] Eine Meldung wartet.
       *[other] { $waiting } Meldungen warten.
    }
channels-resting =
    { $resting ->
        [one] Eine Aufgabe ruht nach einem Fehler des Programms. Die Leitung kann sie erneut versuchen lassen.
       *[other] { $resting } Aufgaben ruhen nach Fehlern des Programms. Die Leitung kann sie erneut versuchen lassen.
    }
