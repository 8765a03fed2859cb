# Wohin Kurzlinks, geteilte Links und Einladungen führen.
follow-title = Wohin er führt
follow-waiting = Es wird ermittelt, wohin er führt.
follow-waiting-again = Konnte nicht verfolgt werden: { $why }. Nächster Versuch { $when }.
follow-found = Durch Verfolgen des Kurzlinks gefunden
follow-place = Führt zu { $name }
follow-place-unnamed = Der Ort, zu dem er führt, ist bekannt
follow-typed = Ein Mensch hat den Kurzlink geöffnet und diese Adresse angegeben
follow-same = Führt zum selben wie ein anderer Link dieses Falls
follow-dead = Der Kurzlink führt nirgendwo mehr hin
follow-dead-invite = Tote Einladung: abgelaufen oder zurückgezogen. Das heißt nicht, dass der Ort verschwunden ist.
follow-unclear = Konnte nicht verfolgt werden: { $why }
follow-short = Kurzlink
follow-name = Name
follow-asked = Unterwegs abgefragt
follow-tried = Letzter Versuch
follow-other = Den anderen Link anzeigen
follow-again = Noch einmal verfolgen
follow-address = Die wirkliche Adresse
follow-address-hint = Öffnen Sie den Kurzlink selbst und fügen Sie die Adresse ein, zu der er führt. Er kann zeigen, was geteilt wurde.
follow-address-do = Diese Adresse verwenden
follow-warning = Es ist noch nicht bekannt, wohin { $what } führt. Die Plattform kann eine Meldung über einen Kurzlink ablehnen.
follow-warning-dead = { $what } führt nirgendwo mehr hin. Prüfen Sie, ob eine Meldung darüber noch sinnvoll ist.
follow-warning-edited = Jemand hat diesen Text geändert, bevor bekannt war, wohin ein Kurzlink führt. Er nennt { $what } nicht.
follow-warning-do = Die Seite des Links öffnen
follow-why-login-wall = Anmeldung verlangt
follow-why-challenge = Prüfung gegen Bots
follow-why-rate-limited = zu viele Anfragen
follow-why-server-error = Serverfehler der Plattform
follow-why-network = Netzwerkfehler
follow-why-no-rule = unbekannte Antwort
follow-why-outside = er führt zu einer anderen Website, die nicht geöffnet wurde
follow-why-too-far = er führt im Kreis
follow-why-not-content = er führt zu einer Seite, auf der nichts zu entfernen ist
follow-why-no-way = er öffnet sich nur in einer App

## Was getan wurde

flash-link-followed-again = Der Link wird noch einmal verfolgt.
flash-link-address-given = Die Adresse, die Sie angegeben haben, ist vermerkt.
