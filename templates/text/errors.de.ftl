# What went wrong, what was kept, what to do; and what was done

practice-text = Nichts verlässt diesen Computer. In { $span } vergeht eine Stunde Nachverfolgung.

## Pages

error-back = Zurück zur Seite
error-home = Zum Anfang
error-reference = Nummer für Ihre Verwaltung: { $reference }
error-not-found-title = Nicht gefunden
error-not-found = Hier ist nichts, oder nichts, das Sie sehen dürfen. Fragen Sie die Leitung, wenn Sie einen Fall erwartet haben.
error-forbidden-title = Nicht für Ihre Rolle
error-forbidden = Ihre Rolle umfasst das nicht. Es wurde nichts geändert.
error-signed-out-title = Abgemeldet
error-signed-out = Bitte melden Sie sich wieder an.
error-invalid-title = Etwas passt nicht
error-refused-title = Das geht jetzt nicht
error-conflict = Jemand anderes hat inzwischen dasselbe geändert. Es wurde nichts überschrieben. Gehen Sie zurück, laden Sie die Seite neu und vergleichen Sie.
error-unavailable-title = Es kann jetzt nichts gespeichert werden
error-unavailable = Die Datenbank nimmt zurzeit keine Änderungen an, zum Beispiel weil die Festplatte voll ist. Es wurde nichts halb gespeichert. Gehen Sie zurück: Ihre Eingaben sind noch da. Sagen Sie der Verwaltung Bescheid.
error-internal-title = Ein Fehler von uns
error-internal = Bei uns ist etwas schiefgegangen. Es wurde nichts halb gespeichert. Gehen Sie zurück und versuchen Sie es noch einmal; bleibt es dabei, nennen Sie der Verwaltung die Nummer.

## Fields that do not fit

invalid-empty = Bitte füllen Sie das aus.
invalid-number = Bitte geben Sie eine ganze Zahl an.
invalid-login = Ein Benutzername hat keine Leerzeichen.
invalid-taken = Dieser Benutzername ist vergeben.
invalid-password-short = Bitte mindestens 12 Zeichen.
invalid-password-long = Bitte höchstens 200 Zeichen.
invalid-password-wrong = Das ist nicht Ihr Passwort.
invalid-password-differs = Die beiden Passwörter unterscheiden sich.
invalid-code-wrong = Der Code stimmt nicht.
invalid-no-caseworker = Diese Person bearbeitet keine Fälle.
invalid-text-empty = Fügen Sie mindestens einen Link ein.
invalid-text-no-links = In diesem Text wurde kein Link gefunden. Ihr Text ist noch da: Suchen Sie eine Adresse, oder bitten Sie die anrufende Person um den Link.
invalid-text-long = Der Text ist länger als 1 MiB. Fügen Sie ihn in Teilen ein.
invalid-text-pieces = Der Text hat andere Teile als die Meldung jetzt. Laden Sie die Seite neu.
invalid-reference-empty = Geben Sie das Aktenzeichen an, oder kreuzen Sie an, dass es keines gibt.
invalid-reference-long = Ein Aktenzeichen hat höchstens 200 Zeichen.
invalid-door = Diese Plattform nimmt Meldungen so nicht an.
invalid-off-reason = Sagen Sie, warum der Kanal ausgeschaltet ist: Ihr Team liest es.
invalid-channel-text-long = Bitte höchstens 300 Zeichen.
invalid-hours = Zwischen 1 und 720 Stunden.
invalid-address = Ein Mail-Kanal braucht eine Mail-Adresse, ein Portal eine Adresse, die mit https:// beginnt.
invalid-role = Wählen Sie eine Rolle.
invalid-reason = Wählen Sie einen Grund.
invalid-address-one = Fügen Sie genau eine Adresse von etwas ein, das gemeldet werden kann.
invalid-address-short = Auch das ist ein Kurzlink. Fügen Sie die Adresse ein, die im Browser steht, wenn die Seite offen ist.
invalid-date = Das ist kein Datum, oder es liegt in der Zukunft.
invalid-choice = Wählen Sie eines davon.
invalid-person-shown = Geben Sie an, wer gezeigt wird: minderjährig, erwachsen oder nicht bekannt.
invalid-withheld = Der Name darf nur bei Bildern von Minderjährigen wegbleiben.

## Rules that say no

refused-form-foreign = Dieses Formular kam nicht von einer Seite dieses Systems, oder die Seite war zu alt. Es wurde nichts geändert. Laden Sie die Seite neu.
refused-form-large = Das ist mehr, als ein Formular fassen darf. Fügen Sie es in Teilen ein.
refused-form-slow = Die Verbindung war zu langsam. Es wurde nichts geändert; versuchen Sie es noch einmal.
refused-form-cut = Die Verbindung ist abgebrochen. Es wurde nichts geändert; versuchen Sie es noch einmal.
refused-form-kind = Dateien und andere Arten von Formularen werden nicht angenommen.
refused-person-self = Mit dem eigenen Konto geht das nicht.
refused-item-dropped-already = Dieser Link ist schon beiseitegelegt.
refused-item-not-dropped = Dieser Link war nicht beiseitegelegt.
refused-item-gone = Dieser Link ist weg: Es gibt nichts beiseitezulegen.
refused-follow-settled = Es ist schon bekannt, wohin dieser Link führt.
refused-follow-no-way = Dieser Link kann von hier nicht verfolgt werden. Öffnen Sie ihn selbst und geben Sie die Adresse an.
refused-notice-may-have-left = Diese Meldung ist vielleicht angekommen. Klären Sie das zuerst.
refused-notice-not-sent = Diese Meldung ist nicht abgeschickt.
refused-notice-withdrawn = Diese Meldung wurde zurückgezogen.
refused-notice-sent-already = Diese Meldung ist schon draußen. Sie wurde nicht noch einmal gesendet.
refused-notice-being-sent = Diese Meldung wird gerade gesendet.
refused-notice-not-possible = Das geht im Zustand dieser Meldung nicht.
refused-notice-incomplete = Ein Element von Artikel 16 Absatz 2 fehlt. Die Seite zeigt, welches; ergänzen Sie es und senden Sie dann.
refused-notice-frozen = Der Text ist freigegeben und festgehalten. Nehmen Sie die Meldung zurück, um sie zu ändern.
refused-notice-door = Diese Plattform nimmt diese Links so nicht an.
refused-channel-off = Der Kanal dieser Plattform ist ausgeschaltet. Der Entwurf bleibt.
refused-channel-no-address = Für diese Plattform ist keine Mail-Adresse hinterlegt. Fragen Sie die Verwaltung; der Entwurf bleibt.
refused-channel-no-credential = Für diese Plattform ist kein Konto verbunden. Fragen Sie die Verwaltung; der Entwurf bleibt.
refused-case-unfinished = In diesem Fall ist noch etwas offen: ein Link, der nicht weg ist, oder eine Meldung, die nicht abgeschickt ist. Schließen Sie es ab oder legen Sie es beiseite; die Leitung darf trotzdem schließen.
refused-case-open-already = Dieser Fall ist offen.
refused-case-closed-already = Dieser Fall ist schon geschlossen.
refused-case-still-open = Dieser Fall ist noch offen.
refused-case-erased = Dieser Fall wurde gelöscht.
refused-message-settled = Diese Antwort ist schon erledigt.
refused-message-unmatched = Ordnen Sie diese Antwort zuerst einer Meldung zu.
refused-message-no-question = Diese Antwort ist keine offene Frage.

## What was done

flash-saved = Gespeichert.
flash-password-changed = Ihr Passwort ist geändert.
flash-set-up = Fertig. Melden Sie sich mit Ihrem neuen Passwort an.
