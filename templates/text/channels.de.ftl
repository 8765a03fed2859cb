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

## What was done

flash-channel-saved = Der Kanal ist gespeichert.
flash-channel-switched = Der Kanal ist umgeschaltet.
channels-incomplete-text =
    { $count ->
        [one] Ein Kanal ist eingeschaltet, kann so aber noch nicht senden.
       *[other] { $count } Kanäle sind eingeschaltet, können so aber noch nicht senden.
    }
