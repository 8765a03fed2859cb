# Einreichen in einem Portal: was bekannt ist, Meldungen einzeln, Zeichen

filing-before = Bevor Sie beginnen
filing-account = Anmeldung bei der Plattform
filing-language = Sprache der Seite
filing-language-any = beliebig
filing-per-report = Links je Meldung
filing-per-one = einer: Jeder Link ist eine eigene Meldung
filing-per-many = mehrere
filing-source = Quelle
filing-unchecked = Aus öffentlichen Dokumenten zusammengestellt. Nichts wurde auf der Seite selbst geprüft: Weicht sie ab, folgen Sie der Seite und sagen Sie es der Teamleitung.
filing-steps = Schritte vor den Feldern
filing-avoid = Niemals
filing-required = Pflicht
filing-not-required = freiwillig
filing-characters =
    { $count ->
        [one] 1 Zeichen
       *[other] { $count } Zeichen
    }
filing-characters-of = { $count } von höchstens { $longest } Zeichen
filing-shortened = Um ganze Sätze gekürzt. Der ganze Text
filing-tick = Ausgefüllt: { $label }
filing-report-filed = eingereicht
filing-report-left-out = weggelassen
filing-report-aside = beiseitegelegt: nicht einreichen
filing-report-by = { $name }, { $when }
filing-progress = { $filed } von { $of } eingereicht
filing-one-each = Dieses Portal nimmt je Meldung einen Link. Jede wird für sich eingereicht und vermerkt; die Meldung gilt als gesendet, sobald keine mehr offen ist.
filing-i-filed-this = Diese habe ich eingereicht
filing-rest-title = Nichts mehr einreichen
filing-rest-text = Die noch offenen Meldungen werden weggelassen, und die Meldung gilt mit dem als gesendet, was Sie eingereicht haben. Weggelassene Links können eine neue Meldung bekommen.
filing-rest-do = Den Rest weglassen
filing-aside-text = Ein Link in diesem Text wurde beiseitegelegt. Nehmen Sie die Meldung zum Bearbeiten zurück, oder lassen Sie den Link in allen Feldern weg:
filing-knows-aside = Ich habe die beiseitegelegten Links weggelassen
invalid-filed-aside = Ein Link im Text wurde beiseitegelegt. Sagen Sie, dass Sie ihn weggelassen haben, oder nehmen Sie die Meldung zum Bearbeiten zurück.
refused-report-done = Diese Meldung wurde schon eingereicht oder weggelassen.
refused-report-aside = Der Link wurde beiseitegelegt: Es gibt nichts einzureichen. Haben Sie es vorher getan, nehmen Sie den Link erst wieder auf.
refused-report-none-filed = Es wurde noch nichts eingereicht. Ziehen Sie die Meldung stattdessen zurück.
refused-notice-asks-for-dropped = Der Text fragt noch nach einem Link, der beiseitegelegt, weg oder entschieden ist. Nehmen Sie ihn aus dem Text, oder ziehen Sie die Meldung zurück.
flash-filing-report = Vermerkt: Diese Meldung ist eingereicht.
flash-filing-rest = Der Rest ist weggelassen; die Meldung gilt als gesendet.
references-title = Zeichen der Plattform
references-none = Noch keine.
references-from-answer = aus einer Antwort
references-add = Ein Zeichen hinzufügen
references-text = Zeichen
references-which = Es betrifft
references-whole = die ganze Meldung
references-change = Berichtigen oder entfernen
references-correct = Berichtigen
references-remove = Entfernen
references-history = Frühere Zeichen
references-ended = bis { $when }, { $name }
references-matching = Antworten, die eines davon nennen, finden diese Meldung.
flash-references-added = Das Zeichen ist vermerkt.
flash-references-corrected = Das Zeichen ist berichtigt; das alte bleibt im Verlauf.
flash-references-removed = Das Zeichen ist entfernt; es bleibt im Verlauf.
