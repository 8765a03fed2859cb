# Response times

times-lead = Von der gesendeten Meldung bis zum Link, der als verschwunden festgestellt ist.
times-period = Zeitraum
times-days-30 = 30 Tage
times-days-90 = 90 Tage
times-days-365 = Ein Jahr
times-days-all = Alles
times-since = Gemeldet seit { $date }
times-since-ever = Alles je Gemeldete
times-empty = In dieser Zeit wurde keine Meldung gesendet
times-empty-text = Sobald Meldungen gesendet sind, stehen hier die Zahlen jeder Plattform.
times-still = Noch online nach der Meldung
times-plot = Anteil der Links noch online, nach Zeit seit dem Senden
times-plot-text = Eine fallende Linie je Plattform; je schneller sie fällt, desto früher sind Links verschwunden. Dieselben Zahlen stehen in den Tabellen darunter.
times-method = Links, die noch online sind, bleiben nicht außen vor: Jeder zählt als wartend, solange wir ihn beobachten (Kaplan–Meier). Eine Linie endet, wo nichts länger beobachtet wurde.
times-cut = Gezeichnet sind die sechs Plattformen mit den meisten Links; die Tabellen enthalten alle.
times-platforms = Je Plattform
times-platform = Plattform
times-links = Links
times-acknowledged = Bestätigt
times-gone = Verschwunden
times-open = Noch offen
times-came-back = Wieder da
times-median-acknowledge = Median bis Bestätigung
times-median-person = Median bis Antwort eines Menschen
times-median-gone = Median bis verschwunden
times-not-reached = nicht erreicht
times-not-reached-text = „Nicht erreicht“ heißt, dass mehr als die Hälfte noch wartet und die Mitte noch nicht bekannt ist.
times-shares = Noch online, in Zahlen
times-after = nach { $span }
times-shares-text = Unter jedem Anteil: wie viele Links mindestens so lange beobachtet wurden, ohne vorher verschwunden zu sein.
times-still-open =
    { $count ->
        [one] { $count } noch offen
       *[other] { $count } noch offen
    }
times-at-risk =
    { $count ->
        [one] { $count } Link
       *[other] { $count } Links
    }
