# Das Postfach

mailbox-title = Postfach
mailbox-lead = Wo Antworten gelesen werden und wie es läuft.
mailbox-where = Gelesen von
mailbox-kind-imap = einem IMAP-Server, der eine neue Mail meldet, wenn er kann
mailbox-kind-maildir = einem Ordner auf diesem Rechner (Maildir)
mailbox-kind-none = nichts: TAKEDOWN_MAILBOX_URL ist nicht gesetzt
mailbox-read-at = Zuletzt gelesen
mailbox-state = Zustand
mailbox-works = lesbar
mailbox-not-yet = noch nicht gelesen
mailbox-fails = nicht lesbar
mailbox-failing-since = Das Postfach ist nicht lesbar seit { $when }: { $why }. Antworten können fehlen.
mailbox-what-to-do = Prüfen Sie Konto, Passwort, Zertifikat und Netz in den Einstellungen des Programms; das Lesen geht von selbst weiter.
mailbox-failure-not-allowed = die Adresse ist nicht erlaubt
mailbox-failure-name-not-found = der Name des Servers ist unbekannt
mailbox-failure-no-connection = keine vertrauenswürdige Verbindung
mailbox-failure-timed-out = es dauerte zu lange
mailbox-failure-cut-off = die Verbindung brach ab
mailbox-failure-unreadable = Server oder Ordner antworteten unlesbar
mailbox-failure-sign-in-refused = der Server wies Konto oder Passwort zurück
mailbox-failure-not-stored = unsere eigene Datenbank lehnte ab
mailbox-signatures = Signaturen
mailbox-signatures-on = was unser eigener Server feststellte, wird gelesen
mailbox-signatures-off = nicht gelesen: TAKEDOWN_AUTHSERV_ID ist nicht gesetzt
