# Bloßstellungsgruppen

groups-title = Bloßstellungsgruppen
groups-lead = Gruppen, die Menschen bloßstellen, mit den Links Ihrer Fälle darin. Keine Verdächtigen: Wer eine Gruppe leitet oder nutzt, wird hier nicht festgehalten.
groups-all = Alle Gruppen
groups-none-title = Noch keine Gruppe
groups-none-text = Eine Gruppe wird aus einem Fall heraus festgehalten, unter Bloßstellungsgruppen.
groups-none-case = Kein Link dieses Falls liegt in einer festgehaltenen Gruppe.
groups-group = Gruppe
groups-platform = Plattform
groups-how = Wie man hineinkommt
groups-how-hint = Davon hängt ab, ob die Gruppe als öffentlich zählt.
groups-admission-open = Offen für alle
groups-admission-auto = Automatisch aufgenommen
groups-admission-human-approved = Ein Mensch entscheidet
groups-admission-invite-only = Nur auf Einladung
groups-admission-unknown = Nicht bekannt
groups-name = Name der Gruppe
groups-name-hint = So, wie die Gruppe sich nennt; kein Name einer Person.
groups-nameless = Gruppe auf { $platform }
groups-link = Adresse oder Einladung
groups-link-hint = Eine bekannte Adresse wird wiedergefunden, auch in Fällen anderer: Eine Gruppe steht hier einmal.
groups-link-short = Adresse der Gruppe
groups-spreads = Was neben den Bildern verbreitet wird
groups-names = Namen
groups-photos = Fotos
groups-phones = Telefonnummern
groups-languages = Sprachen, die dort gesprochen werden
groups-school = Schule, die genannt wird
groups-places = Orte, die genannt werden
groups-follows = Folgt auf die Gruppe
groups-follows-none = Keine, oder nicht bekannt
groups-followed-by = Gefolgt von
groups-new = Eine Gruppe festhalten
groups-links-in = Links in der Gruppe
groups-record-do = Festhalten
groups-link-title = Links in eine bekannte Gruppe legen
groups-link-do = Hineinlegen
groups-is-gone = Verschwunden
groups-track = Zählt die Gruppe als öffentlich?
groups-track-public = Ja, nach dieser Lesart: Man kommt hinein, ohne dass ein Mensch entscheidet. Meldungen gehen an die Online-Plattform, mit dem Vorrang eines vertrauenswürdigen Hinweisgebers, wo der Status gilt.
groups-track-closed = Nein, nach dieser Lesart: Ein Mensch entscheidet, wer hineinkommt. Wo der Dienst die Inhalte speichert, gelten Meldungen nach Artikel 16 bis 18, ohne den Vorrang vertrauenswürdiger Hinweisgeber. Für einen geschlossenen Chat nutzen Sie die Meldung in der App, und die Polizei.
groups-track-unknown = Nicht bekannt: Klären Sie zuerst, wie man aufgenommen wird.
groups-track-source = Erwägungsgrund 14 der Verordnung (EU) 2022/2065, aus dem Gedächtnis; nicht geprüft. Dies ist keine Rechtsberatung.
groups-notify = Melden Sie die Gruppe selbst und jeden Link darin: Eine Plattform kann das eine entfernen und das andere stehen lassen.
groups-not-itself = Die Gruppe selbst ist nicht unter den Links. Fügen Sie ihre Adresse einem Fall als Link hinzu und kreuzen Sie ihn dort an, damit auch sie gemeldet wird.
groups-others =
    { $count ->
        [one] Links eines weiteren Falls, den Sie nicht sehen dürfen, liegen in dieser Gruppe.
       *[other] Links von { $count } weiteren Fällen, die Sie nicht sehen dürfen, liegen in dieser Gruppe.
    }
groups-unlink-do = Herausnehmen
groups-unlink-hint = Der Link bleibt in seinem Fall. Wird der letzte herausgenommen, verschwindet die Gruppe mit ihrem Verlauf.
groups-members = Mitglieder
groups-members-none = Noch hat niemand festgehalten, wie viele es sind.
groups-members-how-many = Mitglieder
groups-members-when = Gesehen am
groups-checks = Verschwunden, und neu gegründet?
groups-checks-hint = Ist die Gruppe verschwunden, suchen Sie nach 1, 7 und 30 Tagen nach einer neuen. Das ist unser eigener Rhythmus, keine gesetzliche Frist.
groups-gone-when = Als verschwunden gesehen am
groups-gone-do = Sie ist verschwunden
groups-after =
    { $days ->
        [one] Nach einem Tag
       *[other] Nach { $days } Tagen
    }
groups-found = Was haben Sie gefunden?
groups-found-nothing = Nichts Neues
groups-found-back = Dieselbe Gruppe ist wieder da
groups-found-successor = Eine neue Gruppe ist an ihre Stelle getreten
groups-due = Fällig:
groups-known = Was bekannt ist
groups-edit = Ändern
groups-save-do = Speichern
groups-desk-say = Eine Gruppe auf { $platforms } war verschwunden. Sehen Sie nach, ob sie neu gegründet wurde.
desk-reason-group = Nach einer Gruppe suchen
desk-do-group = Öffnen
flash-group-known = Diese Gruppe war schon bekannt. Die Links liegen nun darin; was bekannt war, bleibt.
flash-group-recorded = Gruppe festgehalten.
flash-group-linked = Links in die Gruppe gelegt.
flash-group-changed = Gespeichert.
flash-group-unlinked = Link aus der Gruppe genommen.
flash-group-seen = Festgehalten.
flash-group-gone = Festgehalten. Der Schreibtisch bittet Sie, nach 1, 7 und 30 Tagen wieder nach ihr zu suchen.
flash-group-checked = Festgehalten. Gibt es eine neue Gruppe? Halten Sie sie aus einem Fall heraus fest und sagen Sie, auf welche sie folgt.
refused-group-settled = Dass diese Gruppe verschwunden ist, war schon festgehalten.
refused-group-check = Diese Suche ist erledigt oder noch nicht fällig.
invalid-group-name = Geben Sie den Namen der Gruppe an, oder ihre Adresse.
invalid-group-link = Darin wurde keine Adresse gefunden.
invalid-group-links = Kreuzen Sie mindestens einen Link des Falls an.
audit-event-group-recorded = Bloßstellungsgruppe festgehalten
audit-event-group-changed = Bloßstellungsgruppe geändert
audit-event-group-linked = Link in eine Bloßstellungsgruppe gelegt
audit-event-group-unlinked = Link aus einer Bloßstellungsgruppe genommen
audit-event-group-seen = Mitglieder einer Bloßstellungsgruppe festgehalten
audit-event-group-gone = Bloßstellungsgruppe als verschwunden festgehalten
audit-event-group-checked = Wieder nach einer Bloßstellungsgruppe gesucht
cases-event-group-recorded = Bloßstellungsgruppe festgehalten
cases-event-group-changed = Bloßstellungsgruppe geändert
cases-event-group-linked = Link in eine Bloßstellungsgruppe gelegt
cases-event-group-unlinked = Link aus einer Bloßstellungsgruppe genommen
cases-event-group-seen = Mitglieder einer Bloßstellungsgruppe festgehalten
cases-event-group-gone = Bloßstellungsgruppe als verschwunden festgehalten
cases-event-group-checked = Wieder nach einer Bloßstellungsgruppe gesucht
