# My desk: what needs a person now, and the next step

desk-lead = Was Sie jetzt braucht, das Dringendste zuerst.
desk-lead-team = Was jemanden im Team braucht, das Dringendste zuerst.
desk-whose = Wessen
desk-mine = Meine
desk-team = Team
desk-team-open = Schreibtisch des Teams zeigen
desk-nobody = Noch niemand
desk-some-platform = Eine Plattform
desk-empty = Im Moment braucht Sie nichts
desk-empty-text = Die Links offener Fälle werden beobachtet. Was einen Menschen braucht, erscheint hier.
desk-band-first = Zuerst
desk-band-platforms = Antworten und Prüfungen
desk-band-send = Zu senden
desk-band-close = Abzuschließen
desk-reason-care = Anrufende Person
desk-reason-overdue = Überfällig
desk-reason-came-back = Wieder da
desk-reason-unsure = Gesendet?
desk-reason-failed = Nicht gesendet
desk-reason-refused = Abgelehnt
desk-reason-question = Rückfrage
desk-reason-cannot-tell = Nicht feststellbar
desk-reason-reply = Antwort
desk-reason-unmatched = Antwort ohne Meldung
desk-reason-file = Von Hand
desk-reason-draft = Entwurf
desk-reason-unasked = Noch nicht gemeldet
desk-reason-close = Abschließbar
desk-say-care = Die anrufende Person braucht Unterstützung.
desk-say-overdue = { $platforms } hat Meldung { $notice } nicht in der zugesagten Zeit beantwortet.
desk-say-unsure = Meldung { $notice } an { $platforms } ist vielleicht gesendet, vielleicht nicht. Klären Sie es, bevor sie erneut gesendet wird.
desk-say-failed = Meldung { $notice } an { $platforms } wurde nicht gesendet.
desk-say-question = { $platforms } fragt vor der Entscheidung nach.
desk-say-reply = { $platforms } hat geantwortet. Bestätigen Sie, was die Antwort bedeutet.
desk-say-unmatched = Eine Antwort, die noch zu keiner Meldung gehört.
desk-say-file = Meldung { $notice } wartet darauf, im Portal von { $platforms } eingereicht zu werden.
desk-say-close = In diesem Fall ist nichts mehr offen.
desk-do-care = Fall öffnen
desk-do-overdue = Meldung öffnen
desk-do-came-back = Meldungen schreiben
desk-do-unsure = Klären
desk-do-failed = Grund ansehen
desk-do-refused = Fall öffnen
desk-do-question = Beantworten
desk-do-cannot-tell = Nachsehen
desk-do-reply = Lesen
desk-do-unmatched = Zuordnen
desk-do-file = Einreichen
desk-do-draft = Prüfen
desk-do-unasked = Meldungen schreiben
desk-do-close = Abschließen
desk-count =
    { $count ->
        [one] Eine Sache ist zu tun
       *[other] { $count } Dinge sind zu tun
    }
desk-say-came-back =
    { $links ->
        [one] { $platforms }: { $links } Link ist wieder da.
       *[other] { $platforms }: { $links } Links sind wieder da.
    }
desk-say-refused =
    { $links ->
        [one] { $platforms } lässt { $links } Link online.
       *[other] { $platforms } lässt { $links } Links online.
    }
desk-say-cannot-tell =
    { $links ->
        [one] { $platforms }: { $links } Link ist von außen nicht zu sehen. Jemand muss nachsehen.
       *[other] { $platforms }: { $links } Links sind von außen nicht zu sehen. Jemand muss nachsehen.
    }
desk-say-draft =
    { $notices ->
        [one] Eine Meldung ist geschrieben, nicht gesendet: { $platforms }.
       *[other] { $notices } Meldungen sind geschrieben, nicht gesendet: { $platforms }.
    }
desk-say-unasked =
    { $links ->
        [one] { $platforms }: zu { $links } Link wurde noch nichts gemeldet.
       *[other] { $platforms }: zu { $links } Links wurde noch nichts gemeldet.
    }
desk-reason-supervise = Teamleitung
desk-do-supervise = Entscheiden
desk-say-supervise =
    { $links ->
        [one] { $platforms } hat trotz Erinnerungen zu { $links } Link nichts getan. Die Teamleitung entscheidet, was folgt.
       *[other] { $platforms } hat trotz Erinnerungen zu { $links } Links nichts getan. Die Teamleitung entscheidet, was folgt.
    }
desk-reason-remind = Erinnerung
desk-do-remind = Lesen und senden
desk-say-remind =
    { $links ->
        [one] { $platforms } an { $links } Link erinnern: Die letzte Prüfung fand ihn noch online.
       *[other] { $platforms } an { $links } Links erinnern: Die letzten Prüfungen fanden sie noch online.
    }
desk-say-file-some = Meldung { $notice } wartet darauf, im Portal von { $platforms } eingereicht zu werden: { $filed } von { $of } eingereicht.
