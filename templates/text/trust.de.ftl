# Vertraute Kanäle

trust-title = Signierte Bestätigungen
trust-text = Ein vertrauter Kanal darf von selbst „eingegangen“ bestätigen und sonst nichts: Die Mail muss die Signatur der Plattform tragen, festgestellt von unserem Mailserver.
trust-on = Vertraut
trust-off = Ein Mensch bestätigt
trust-reason = Grund
trust-reason-hint = Warum signierte Bestätigungen dieser Plattform anerkannt werden dürfen oder nicht mehr.
trust-domains = Maildomains (nicht geprüft): { $domains }
trust-none = Keine Maildomains bekannt: Immer bestätigt ein Mensch.
trust-no-authserv-id = TAKEDOWN_AUTHSERV_ID ist nicht gesetzt: Keine Signatur wird je anerkannt.
flash-trust-saved = Gespeichert.
