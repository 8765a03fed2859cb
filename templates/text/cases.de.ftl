# Cases: found, opened, worked on, changed, closed.
cases-which = Welche Fälle
cases-show-open = Offen
cases-show-mine = Meine
cases-show-closed = Abgeschlossen
cases-search-title = Suche
cases-searched-for = Nach
cases-count = { $n ->
    [one] { $n } Fall
   *[other] { $n } Fälle
}
cases-cut = Die neuesten 200 werden gezeigt. Ältere finden Sie mit einer Nummer oder einem Link.
cases-none-title = Keine Fälle hier
cases-none-text = Sobald jemand Links schickt, öffnen Sie dafür einen Fall.
cases-not-found-title = Nichts gefunden
cases-not-found-text = Die Suche kennt Fallnummern, ganze Links und genaue Kontonamen, nie Personen.
cases-not-found-link = Keiner Ihrer Fälle enthält diesen Link. Öffnen Sie einen neuen Fall und fügen Sie ihn dort ein.
cases-column-case = Fall
cases-column-state = Stand
cases-column-links = Links verschwunden
cases-column-assigned = Bei
cases-column-opened = Geöffnet
cases-column-link = Link
cases-column-account = Konto
cases-column-look = Zuletzt geprüft
cases-column-action = Was Sie tun können
cases-urgent = Dringend
cases-row-links = { $gone } von { $links }
cases-row-open = { $n } noch offen
cases-nobody = Noch niemand

## A new case

cases-new-text = Fügen Sie ein, was die Person geschickt hat. Nichts geht hinaus, bevor Sie es sagen.
cases-safety-title = Zuerst die Sicherheit
cases-safety-text = Vor den Links fragen, wenn die Person antworten kann.
cases-ask-danger = Ist die Person jetzt in Gefahr?
cases-ask-suicide = Gibt es Gedanken an Suizid oder Selbstverletzung?
cases-ask-blackmail = Wird die Person gerade erpresst oder bedroht?
cases-ask-address = Ist eine Wohnadresse oder Schule öffentlich geworden?
cases-danger = Jetzt in Gefahr
cases-suicide = Gedanken an Suizid
cases-blackmail = Laufende Erpressung
cases-address = Adresse oder Schule öffentlich
cases-said-danger = Die Person ist jetzt in Gefahr.
cases-said-suicide = Die Person hat von Suizid oder Selbstverletzung gesprochen.
cases-said-blackmail = Die Person wird gerade erpresst oder bedroht.
cases-said-address = Eine Wohnadresse oder Schule ist öffentlich geworden.
cases-helplines = Hilfetelefone
cases-hours-not-verified = Die Zeiten sind nicht geprüft: Sehen Sie nach, bevor Sie etwas zusagen.
cases-purpose-emergency = Notruf
cases-purpose-police = Polizei
cases-purpose-minors = vermisste und sexuell ausgebeutete Minderjährige
cases-purpose-suicide = Gedanken an Suizid
cases-purpose-talk = jemand zum Reden
cases-purpose-young = Kinder und Jugendliche
cases-purpose-violence = Gewalt und Missbrauch
cases-hours-always = Tag und Nacht
cases-hours-daily = täglich
cases-hours-weekdays = Montag bis Freitag, 9 bis 18 Uhr
cases-hours-own-site = Zeiten auf der eigenen Seite
cases-paste-title = Links oder die ganze Nachricht einfügen
cases-paste-hint = Links, Chat, Mail: so, wie es kam. Nur Text, nie ein Bild.
cases-do-read = Lesen
cases-reading-title = Was wir gelesen haben
cases-reading-empty = Hier erscheinen die Links aus dem Text, Plattform für Plattform.
cases-reading-none-title = Kein Link gefunden
cases-reading-none = Suchen Sie im Text nach einer Adresse oder fragen Sie die Person nach dem Link.
cases-links = { $n ->
    [one] { $n } Link
   *[other] { $n } Links
}
cases-folded = { $n ->
    [one] { $n } doppelter zusammengefasst
   *[other] { $n } doppelte zusammengefasst
}
cases-not-understood = { $n ->
    [one] { $n } nicht verstanden
   *[other] { $n } nicht verstanden
}
cases-not-understood-text = Sieht aus wie ein Link, lässt sich aber nicht verfolgen. Es wird nicht gespeichert; verbessern Sie es im Text, wenn es wichtig ist.
cases-more-links = { $n ->
    [one] und { $n } weiterer Link
   *[other] und { $n } weitere Links
}
cases-known-elsewhere = { $n ->
    [one] aus { $n } anderen Fall bekannt
   *[other] aus { $n } anderen Fällen bekannt
}
cases-check-it = Bitte prüfen
cases-handles-title = In Worten genannte Konten
cases-handles-text = Haken Sie an, welche die Person meint. Erst dann zählt deren Seite als Link.
cases-handle-no-page = Diese Plattform hat dafür keine öffentliche Seite: Fragen Sie nach einem Link.
cases-follows-title = Was daraus folgt
cases-follows-notices = { $n ->
    [one] Meldungen an { $n } Plattform:
   *[other] Meldungen an { $n } Plattformen:
}
cases-known-title = Wer und was
cases-known-text = Nur, was eine Meldung braucht. Ein Pseudonym, nie ein Name.
cases-person = Gezeigte Person
cases-laws-title = Die Rechtsgrundlage zu jeder Auswahl
cases-laws-text = Mit Datum und Umständen, wie sie jetzt eingetragen sind. Ohne Datum werden altes und neues Strafgesetzbuch genannt.
cases-also = Außerdem
cases-caller = Wer anruft
cases-caller-victim = Die gezeigte Person
cases-caller-parent = Ein Elternteil
cases-caller-friend = Jemand aus dem Freundeskreis
cases-caller-school = Eine Schule
cases-caller-police = Die Polizei
cases-caller-other = Andere oder nicht gesagt
cases-language = Sprache der Person
cases-explanation = Was gezeigt wird und warum es rechtswidrig ist
cases-explanation-hint = In einfachen Worten, ohne Namen. Eine Meldung braucht mindestens { $n } Zeichen; Sie können ohne speichern und später ergänzen.
cases-facts-on = Tag der Tat
cases-facts-on-hint = Wann es verbreitet wurde, wenn bekannt: Davon hängt ab, welches Strafgesetzbuch gilt.
cases-pseudonym = Pseudonym
cases-pseudonym-hint = Zwei Buchstaben genügen. Verschlüsselt gespeichert; nie in einer Meldung.
cases-contact = Wie und wann die Person erreichbar ist
cases-contact-hint = Zum Beispiel, wann ein Anruf sicher ist. Verschlüsselt gespeichert.
cases-withheld = Unseren Namen und unsere Adresse in den Meldungen weglassen
cases-withheld-hint = Nur wenn eine minderjährige Person gezeigt wird: Artikel 16 Absatz 2 Buchstabe c erlaubt es für diese Taten.
cases-bar = Speichern verschickt nichts.
cases-save-later = Speichern, später melden
cases-save-review = Speichern und Meldungen prüfen

## One case

cases-opened-by = { $since } geöffnet von { $name }
cases-assigned-to = Bei { $name }
cases-assigned-nobody = Noch bei niemandem
cases-closed-because = Abgeschlossen { $at }: { $reason }
cases-add-links = Links hinzufügen
cases-write-notices = Meldungen schreiben
cases-review-notices = { $n ->
    [one] { $n } Meldung prüfen
   *[other] { $n } Meldungen prüfen
}
cases-care = Fürsorge für die Person
cases-care-text = Geben Sie diese Nummern und informieren Sie die Leitung im Dienst.
cases-care-do = Erledigt, festhalten
cases-care-done = Darum hat sich jemand gekümmert.
cases-progress = Fortschritt
cases-still-open = Noch offen
cases-of-links = { $n ->
    [one] von { $n } Link
   *[other] von { $n } Links
}
cases-gone = Verschwunden, gesehen
cases-gone-text = nur Geprüftes zählt
cases-slowest = der langsamste in { $span }
cases-cannot-tell = Nicht erkennbar
cases-cannot-tell-text = jemand muss nachsehen
cases-cannot-tell-none = jede Prüfung ergab etwas
cases-next-answer = Nächste Antwort fällig
cases-answer-due = von { $platform }
cases-answer-late = { $platform } ist in Verzug
cases-answer-none = keine Frist läuft
cases-replies = { $n ->
    [one] { $n } Antwort wartet auf Sie
   *[other] { $n } Antworten warten auf Sie
}
cases-reply-proposed = Vorschlag, bitte bestätigen
cases-reference = Az. { $reference }
cases-unasked = Noch nichts verlangt
cases-never-looked = noch nicht geprüft
cases-show-hidden = { $n ->
    [one] { $n } weiteren Link zeigen
   *[other] { $n } weitere Links zeigen
}
cases-timeline = Verlauf
cases-older = { $n ->
    [one] { $n } früherer Eintrag
   *[other] { $n } frühere Einträge
}
cases-by-itself = das System von selbst
cases-gone-by-checker = Die Prüfung fand den Link zweimal nicht mehr, mit mindestens einer Stunde Abstand.
cases-gone-by-person = Jemand hat nachgesehen: Der Link ist weg.
cases-back-by-checker = Die Prüfung fand den Link wieder online.
cases-back-by-person = Jemand hat nachgesehen: Der Link ist wieder online.
cases-note-title = Notizen
cases-note = Notiz hinzufügen
cases-note-hint = Verschlüsselt gespeichert. Bitte kein Name.
cases-note-do = Notiz speichern
cases-assignment = Wessen Fall
cases-take = Übernehmen
cases-leave = Abgeben
cases-free = Freigeben
cases-give-to = Geben an
cases-give = Geben
cases-close-title = Abschließen
cases-close-unfinished = Ein Link ist noch nicht verschwunden oder eine Meldung nicht hinausgegangen. Erst erledigen oder beiseitelegen.
cases-close-ask = Fall abschließen
cases-close-reason = Warum?
cases-close-text = Seine Links werden weiter geprüft. Kommt einer zurück, öffnet sich der Fall von selbst.
cases-close-override = Abschließen, obwohl noch etwas offen ist
cases-close-do = Jetzt abschließen
cases-reason-all-gone = Alles ist verschwunden
cases-reason-asked = Die betroffene Person wünscht es
cases-reason-police = Die Polizei hat übernommen
cases-reason-passed-on = Eine andere Stelle hat übernommen
cases-reason-exhausted = Mehr lässt sich nicht tun
cases-reason-mistake = Versehentlich oder doppelt geöffnet
cases-reopen-title = Wieder öffnen
cases-reopen-text = Seine Links werden weiter geprüft. Öffnen Sie ihn wieder, um mehr zu verlangen.
cases-reopen-do = Wieder öffnen

## What is known, changed

cases-details-title = Was bekannt ist
cases-details-bar = Entwürfe, die niemand bearbeitet hat, werden neu geschrieben. Verschickte Meldungen bleiben, wie sie waren.
cases-conflict = Von Ihnen ist nichts verloren: Es steht im Formular unten. Jetzt speichern ersetzt, was jemand anders geschrieben hat.
cases-conflict-same = Beide Fassungen sagen dasselbe.
cases-conflict-field = Feld
cases-conflict-keep-theirs = Meine verwerfen, die andere behalten

## What happened, for the timeline

cases-event-case-opened = Geöffnet
cases-event-case-changed = Angaben geändert
cases-event-case-care-done = Um die Person gekümmert
cases-event-case-noted = Notiz
cases-event-case-assigned = Gegeben an
cases-event-case-left = Freigegeben
cases-event-case-closed = Abgeschlossen
cases-event-case-closed-unfinished = Unfertig abgeschlossen
cases-event-case-reopened = Wieder geöffnet
cases-event-items-pasted = Links hinzugefügt
cases-event-item-came-back = Wieder da
cases-event-item-checked = Angesehen
cases-event-item-dropped = Beiseitegelegt
cases-event-item-followed = Kurzlink verfolgt
cases-event-item-followed-same = Führt zum selben wie ein anderer Link
cases-event-item-follow-failed = Konnte nicht verfolgt werden
cases-event-item-follow-dead = Führt nirgendwohin
cases-event-item-follow-asked = Noch einmal zu verfolgen
cases-event-item-follow-typed = Adresse von einem Menschen angegeben
cases-event-item-folded = Mit einem anderen Link zusammengelegt
cases-event-item-gone = Verschwunden
cases-event-item-restored = Wieder aufgenommen
cases-event-item-revealed = Ganz angezeigt
cases-event-notices-drafted = Meldungen geschrieben
cases-event-notice-edited = Meldung bearbeitet
cases-event-notice-approved = Meldung freigegeben
cases-event-notice-reopened = Meldung zur Bearbeitung zurückgeholt
cases-event-notice-sent = Meldung verschickt
cases-event-notice-tested = Der Test einer Meldung ist vorbei
cases-event-notice-unsure = Unklar, ob die Meldung hinausging
cases-event-notice-failed = Meldung nicht verschickt
cases-event-notice-not-received = Meldung nicht angekommen
cases-event-notice-retried = Meldung erneut versucht
cases-event-notice-withdrawn = Meldung zurückgezogen
cases-event-reply-arrived = Antwort eingegangen
cases-event-reply-confirmed = Antwort gedeutet
cases-event-reply-believed = Signierte Eingangsbestätigung über vertrauten Kanal anerkannt
cases-event-reply-statement = Begründung festgehalten
cases-event-reply-answered = Frage beantwortet
cases-event-reply-filed = Antwort einer Meldung zugeordnet
cases-event-reply-discarded = Antwort weggelegt

## What was done

flash-case-opened = Der Fall ist offen. Noch ist nichts verschickt.
flash-case-changed = Gespeichert.
flash-case-cared = Festgehalten. Danke, dass Sie sich gekümmert haben.
flash-case-noted = Die Notiz steht im Verlauf.
flash-case-assigned = Der Fall ist zugeteilt.
flash-case-left = Der Fall ist jetzt bei niemandem: Alle in der Fallarbeit sehen ihn.
flash-case-closed = Der Fall ist abgeschlossen. Seine Links werden weiter geprüft.
flash-case-reopened = Der Fall ist wieder offen.
refused-case-exists = Dieser Fall ist schon geöffnet.
cases-parts = Teile des Falls
cases-close-replies = { $count ->
        [one] Eine Antwort zu diesem Fall wartet. Beantworten Sie sie oder legen Sie sie mit dem Fall beiseite.
       *[other] { $count } Antworten zu diesem Fall warten. Beantworten Sie sie oder legen Sie sie mit dem Fall beiseite.
    }
cases-close-reply = Antwort zu { $notice }
cases-close-replies-aside = Ich habe sie gesehen und lege sie beiseite: Es wird nichts mehr beantwortet
refused-case-replies-wait = In diesem Fall warten noch Antworten von Plattformen. Beantworten Sie sie oder kreuzen Sie an, dass sie beiseitegelegt werden.
audit-event-reply-set-aside = Antwort beim Schließen des Falls beiseitegelegt
cases-event-reply-set-aside = Antwort beim Schließen des Falls beiseitegelegt
