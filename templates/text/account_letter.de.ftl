# Das Schreiben über ein Konto, das droht, bevor etwas eingestellt ist

account-letter-title = Schreiben über das Konto
account-letter-is = Jemand droht, und soweit bekannt ist nichts eingestellt: Das Schreiben betrifft das Konto. Es bittet, das Konto zu sperren, seine Daten zu sichern und die Bilder zu blockieren, bevor sie eingestellt werden. Es behauptet keine Verbreitung.
account-letter-text = Dieser Link nennt ein Konto, und jemand droht. Hat das Konto, soweit bekannt, noch nichts eingestellt, so bittet ein eigenes Schreiben, es vorher zu sperren, und behauptet keine Verbreitung.
account-letter-tick = Soweit bekannt, hat dieses Konto noch nichts eingestellt
account-letter-do = Das Schreiben über das Konto verwenden
account-letter-out = Das Schreiben über Inhalte verwenden
flash-account-letter-chosen = Die Meldung betrifft jetzt das Konto.
flash-account-letter-left = Die Meldung betrifft jetzt Inhalte.
refused-account-letter-edited = Dieser Text wurde von Hand geändert. Schreiben Sie ihn zuerst neu: Wählen Sie seine Sprache noch einmal.
refused-account-letter-unasked = Dieses Schreiben ist für Konten, solange jemand droht oder erpresst.
audit-event-notice-account-letter-chosen = Schreiben über ein Konto, das droht, gewählt
audit-event-notice-account-letter-left = Schreiben über Inhalte statt des Schreibens über das Konto gewählt
cases-event-notice-account-letter-chosen = Schreiben über ein Konto, das droht, gewählt
cases-event-notice-account-letter-left = Schreiben über Inhalte statt des Schreibens über das Konto gewählt
