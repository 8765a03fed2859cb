# Mail an das Team

staff-mail-title = Mail über Ihren Schreibtisch
staff-mail-text = Wenn etwas auf Ihrem Schreibtisch wartet, kann eine Mail es sagen. Sie enthält Fallnummern und Links hierher, sonst nichts. Sie ist nur für Sie: Am Schreibtisch ändert sie nichts.
staff-mail-no-relay = Es ist kein Mailserver eingerichtet, also kann keine Mail abgehen. Das richtet die Administration ein.
staff-mail-refused = Unser Mailserver hat { $when } eine Mail an diese Adresse abgelehnt. Es wird wieder versucht; prüfen Sie die Adresse.
staff-mail-code-title = Die Adresse bestätigen
staff-mail-code-sent = Ein Code aus acht Ziffern ging an die Adresse. Er gilt 24 Stunden.
staff-mail-code-waits = Ein Code aus acht Ziffern ist zur Adresse unterwegs.
staff-mail-code = Code
staff-mail-confirm = Bestätigen
staff-mail-mine = Wohin Mail geht
staff-mail-is-on = Bestätigt
staff-mail-address = Dienstliche Adresse
staff-mail-address-hint = Eine Adresse, die nur Sie lesen. Eine andere muss neu bestätigt werden.
staff-mail-wants = Was Sie erfahren möchten
staff-mail-wants-urgent = Was dringend ist: ein Mensch in Gefahr, eine Frist, die abläuft, ein Link, der wieder da ist
staff-mail-wants-all = Alles, was auf meinen Schreibtisch kommt; nicht Dringendes höchstens einmal in der Stunde
staff-mail-holds-urgent = In den stillen Stunden habe ich keinen Dienst: Auch dringende Mail soll warten
staff-mail-quiet-is = Stille Stunden von { $from } bis { $to }: Mail wartet, bis sie vorbei sind.
staff-mail-quiet-free = Wochenenden und Feiertage sind ganz still.
staff-mail-leave = Keine Mail mehr
staff-mail-quiet-title = Stille Stunden des Hauses
staff-mail-quiet-text = Mail an das Team wartet in diesen Stunden, nach der Uhr in Brüssel. Dringende Mail wartet nur für die, die es so wählten. Meldungen an Plattformen warten nie. Beginn und Ende gleich: keine stillen Stunden.
staff-mail-from = Von
staff-mail-to = Bis
staff-mail-free-days = Wochenenden und Feiertage sind ganz still
staff-mail-code-subject = Ihr Code
staff-mail-code-body =
    Jemand hat diese Adresse für Mail über den eigenen Schreibtisch angegeben. Waren Sie das, so geben Sie dort binnen 24 Stunden diesen Code ein: { $code }
    { $page }
    Waren Sie es nicht, tun Sie nichts: Ohne den Code folgt keine Mail.
staff-mail-subject = Etwas wartet auf Ihrem Schreibtisch
staff-mail-subject-urgent = Etwas Dringendes wartet auf Ihrem Schreibtisch
staff-mail-lead = Das wartet auf Ihrem Schreibtisch:
staff-mail-why = Sie bekommen diese Mail, weil Sie es so wollten. Hier ändern oder beenden Sie das: { $page }
flash-staff-mail-confirmed = Bestätigt. Von nun an geht Mail an diese Adresse.
flash-staff-mail-gone = Der Code war zu oft falsch oder zu alt. Die Adresse wurde herausgenommen; geben Sie sie neu an.
flash-staff-mail-left = Es geht keine Mail mehr an Sie.
invalid-staff-address = Geben Sie eine Mailadresse an, zum Beispiel name@example.org.
invalid-staff-code = Das ist nicht der Code. Sehen Sie in die neueste Mail.
invalid-time-of-day = Geben Sie eine Uhrzeit an, zum Beispiel 22:00.
audit-event-staff-mail-entered = Adresse für Mail über den Schreibtisch angegeben
audit-event-staff-mail-confirmed = Adresse für Mail über den Schreibtisch bestätigt
audit-event-staff-mail-left = Adresse für Mail über den Schreibtisch herausgenommen
audit-event-staff-mail-quiet-set = Stille Stunden für Mail an das Team festgelegt
jobs-kind-mail-staff = Mail über einen Schreibtisch
