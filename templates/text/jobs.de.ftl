# Aufgaben, die nach einem Fehler des Programms ruhen

jobs-title = Ruhende Aufgaben
jobs-lead = Das Programm ist daran immer wieder gescheitert. Nichts ist verloren: Versuchen Sie es erneut, sobald der Fehler behoben ist.
jobs-none = Nichts ruht
jobs-none-text = Was das Programm nach zehn Versuchen nicht kann, wird hier stehen.
jobs-what = Was
jobs-since = Seit
jobs-why = Warum
jobs-kind-send-notice = Eine Meldung übergeben
jobs-kind-check-item = Einen Link ansehen
jobs-kind-probe-channel = Einen Kanal fragen, ob er antwortet
jobs-kind-follow-link = Einem Kurzlink folgen
jobs-kind-find-contact = Den Kontakt einer Website finden
jobs-kind-climb-ladder = Die nächste Stufe der Leiter gehen
jobs-kind-connect = Ein Konto verbinden
jobs-kind-end-connection = Das Token eines Kontos zurückgeben
jobs-kind-read-reasons = Die Gründe einer Schnittstelle lesen

## Was getan wurde

flash-job-retried = Es wird erneut versucht.
