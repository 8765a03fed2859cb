# The audit trail, for the data protection officer

audit-lead = Wer was wann getan hat. Der Inhalt der Fälle bleibt versiegelt.
audit-chain = Ist die Kette unversehrt?
audit-whole = Unversehrt
audit-head = Notieren Sie diesen Wert ab und zu an einem anderen Ort. Steht er später noch in der Kette, wurde davor nichts geändert.
audit-hash = Hashwert des letzten Eintrags
audit-broken = Unterbrochen
audit-broken-text = Eintrag { $seq } passt nicht zum vorherigen: Er wurde geändert, oder davor wurde ein Eintrag entfernt. Bewahren Sie eine Kopie der Datenbank im jetzigen Zustand auf und klären Sie, wer darin schreiben konnte.
audit-entries = Einträge
audit-empty = Noch nichts aufgezeichnet
audit-empty-text = Jede Handlung einer Person und des Programms wird hier stehen.
audit-when = Wann
audit-who = Wer
audit-what = Was
audit-case = Fall
audit-number = Eintrag
audit-program = das Programm
audit-pages = Weitere Einträge
audit-newest = Neueste Einträge
audit-older = Ältere Einträge

## What was done

audit-event-case-opened = Fall eröffnet
audit-event-case-changed = Angaben des Falls geändert
audit-event-case-noted = Notiz zum Fall hinzugefügt
audit-event-case-care-done = Unterstützung der anrufenden Person als erledigt vermerkt
audit-event-case-assigned = Fall übernommen oder zugewiesen
audit-event-case-left = Fall freigegeben
audit-event-case-closed = Fall abgeschlossen
audit-event-case-closed-unfinished = Fall trotz offener Punkte abgeschlossen
audit-event-case-reopened = Fall wieder geöffnet
audit-event-items-pasted = Links hinzugefügt
audit-event-item-revealed = Vollständige Adresse eines Links gezeigt
audit-event-item-checked = Prüfung eines Links vermerkt
audit-event-item-gone = Link als verschwunden festgestellt
audit-event-item-came-back = Link wieder da
audit-event-item-dropped = Link zurückgestellt
audit-event-item-followed = Kurzlink bis zum Inhalt verfolgt
audit-event-item-followed-same = Kurzlink nennt dasselbe wie ein anderer
audit-event-item-follow-failed = Kurzlink konnte nicht verfolgt werden
audit-event-item-follow-dead = Kurzlink führt nirgendwohin
audit-event-item-follow-asked = Kurzlink noch einmal zu verfolgen
audit-event-item-follow-typed = Adresse hinter einem Kurzlink von einem Menschen angegeben
audit-event-item-folded = Kurzlink mit einem anderen zusammengelegt
audit-event-item-restored = Link wieder aufgenommen
audit-event-notices-drafted = Meldungen geschrieben
audit-event-notice-edited = Text einer Meldung geändert
audit-event-notice-approved = Meldung zum Senden freigegeben
audit-event-notice-sent = Meldung gesendet
audit-event-notice-failed = Meldung konnte nicht gesendet werden
audit-event-notice-unsure = Ungewiss, ob eine Meldung gesendet wurde
audit-event-notice-not-received = Festgestellt, dass eine Meldung nicht ankam
audit-event-notice-retried = Meldung erneut versucht
audit-event-notice-reopened = Meldung zum Bearbeiten zurückgeholt
audit-event-notice-withdrawn = Meldung zurückgezogen
audit-event-reply-arrived = Antwort eingegangen
audit-event-reply-confirmed = Bedeutung einer Antwort bestätigt
audit-event-reply-answered = Rückfrage einer Plattform beantwortet
audit-event-reply-filed = Antwort einer Meldung zugeordnet
audit-event-reply-discarded = Antwort verworfen
audit-event-person-added = Person hinzugefügt
audit-event-person-invited = Person erneut eingeladen
audit-event-person-disabled = Zugang einer Person gesperrt
audit-event-person-enabled = Zugang einer Person wiederhergestellt
audit-event-person-role-changed = Rolle einer Person geändert
audit-event-person-password-set = Passwort gewählt
audit-event-person-factor-set = Zweiter Schritt eingerichtet
audit-event-session-began = Angemeldet
audit-event-session-ended = Abgemeldet
audit-event-channel-changed = Kanal geändert
audit-event-channel-switched-on = Kanal eingeschaltet
audit-event-channel-switched-off = Kanal ausgeschaltet
audit-whole-text =
    { $entries ->
        [one] Ein Eintrag wurde gelesen und passt.
       *[other] { $entries } Einträge wurden gelesen; jeder passt zum vorherigen.
    }
