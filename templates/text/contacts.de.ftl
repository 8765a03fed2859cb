# Die Missbrauchskontakte anderer Websites

nav-contacts = Kontakte von Websites
contacts-title = Kontakt einer Website
contacts-lead = Wer die Meldungen über Websites bekommt, die keine bekannte Plattform sind. Nichts wird gesendet, bevor jemand die Adresse freigegeben hat.
contacts-websites = Websites
contacts-website = Website
contacts-state = Stand
contacts-address = Mailadresse oder Webformular
contacts-waiting = Wartend
contacts-since = Seit
contacts-once-approved = der Kontakt dieser Website, sobald er freigegeben ist
contacts-wait-here =
    { $count ->
        [one] Eine Meldung wartet auf diesen Kontakt.
       *[other] { $count } Meldungen warten auf diesen Kontakt.
    }
contacts-who = Wer die Meldungen bekommt
contacts-empty = Noch keine Website
contacts-empty-text = Wenn ein Fall einen Link zu einer Website enthält, die keine bekannte Plattform ist, wird deren Missbrauchskontakt gesucht und hier gezeigt.
contacts-method = Die öffentlichen Register (RDAP) werden gefragt, wer die Rechner einer Website betreibt und wo ihr Name eingetragen ist. Sie erfahren den Namen und unsere Netzadresse, nichts vom Fall. Die Website selbst wird nie kontaktiert.
contact-state-wanted = Wird gesucht
contact-state-found = Freizugeben
contact-state-silent = Nichts gefunden
contact-state-approved = Freigegeben
contact-state-refused = Nicht zu benutzen
contacts-says-wanted = Die öffentlichen Register werden gefragt. Die Meldung wartet.
contacts-says-again = Ein Register hat nicht geantwortet; es wird noch einmal gefragt. Sie können inzwischen eine Adresse eintragen.
contacts-says-decide = Ist das der richtige Empfänger? Die Meldung wartet auf Ihre Freigabe.
contacts-says-found = Die Teamleitung oder die Administration muss diesen Empfänger freigeben. Die Meldung wartet.
contacts-says-approved = Meldungen über diese Website gehen hierhin.
contacts-says-refused = Es wurde entschieden, dass dorthin nichts gesendet wird. Tragen Sie eine andere Adresse ein oder nutzen Sie die anderen Wege der Organisation.
contacts-silence-no-server = Für diese Endung ist kein Register bekannt. Suchen Sie selbst eine Missbrauchsadresse und tragen Sie sie ein.
contacts-silence-unknown = Das Register kennt diesen Namen nicht. Prüfen Sie den Link oder tragen Sie eine Adresse ein.
contacts-silence-not-published = Es ist kein Missbrauchskontakt veröffentlicht. Das ist häufig: Register halten Daten aus Gründen des Datenschutzes zurück. Tragen Sie eine Adresse ein.
contacts-silence-unreadable = Die Antwort des Registers war nicht lesbar. Tragen Sie eine Adresse ein oder fragen Sie noch einmal.
contacts-silence-unreachable = Die Register waren nicht erreichbar. Tragen Sie eine Adresse ein oder fragen Sie noch einmal.
contacts-whose-network = Hosting-Anbieter (Netz)
contacts-whose-registrar = Registrar des Namens
contacts-whose-domain = Kontakt der Website selbst
contacts-source = Woher sie stammt
contacts-source-person = Von einer Person eingetragen
contacts-nameless = ohne Namen
contacts-found-at = { $name }, Rolle „{ $roles }“, laut { $server }
contacts-by-mail = per Mail
contacts-by-form = per Webformular
contacts-settled = Entschieden
contacts-searched = Register gefragt:
contacts-entered-by = Eingetragen von
contacts-xarf-yes = Nimmt Berichte an; mit jeder Meldung, zu der einer passt, geht einer mit
contacts-xarf-no = Nur der Brief
contacts-xarf-unfit = Der Brief geht allein: XARF hat nur einen Typ für Bilder von Minderjährigen und verlangt den Namen der meldenden Stelle.
contacts-report = Bericht für Maschinen (XARF)
contacts-choose = Welche Adresse
contacts-takes-xarf = Dieser Empfänger nimmt Berichte in XARF an
contacts-careful = Ein Register kann genau die Person nennen, die die Bilder veröffentlicht hat. Der Hosting-Anbieter ist der bessere Empfänger; der Kontakt der Website selbst der letzte.
contacts-approve = Diese Adresse freigeben
contacts-enter = Eine Adresse eintragen
contacts-enter-hint = Eine Mailadresse oder ein Webformular, das mit https:// beginnt. Nehmen Sie sie von den eigenen Seiten des Anbieters.
contacts-approve-at-once = Ich habe sie geprüft: gleich freigeben
contacts-refuse = Nicht benutzen
contacts-refuse-text = An den Kontakt dieser Website wird nichts gesendet, bis jemand eine andere Adresse einträgt oder freigibt. Wartende Meldungen warten weiter.
contacts-refuse-do = Nichts dorthin senden
contacts-search = Die Register noch einmal fragen
contacts-search-text = Was für diese Website gefunden, eingetragen oder freigegeben war, wird vergessen, und Meldungen warten wieder.
contacts-to-decide =
    { $count ->
        [one] Eine Website mit einer wartenden Meldung braucht Ihre Entscheidung.
       *[other] { $count } Websites mit wartenden Meldungen brauchen Ihre Entscheidung.
    }

## What was done, and what is refused

flash-contact-approved = Der Kontakt ist freigegeben. Die Meldung kann jetzt gesendet werden.
flash-contact-entered = Die Adresse ist eingetragen. Die Teamleitung oder die Administration muss sie freigeben.
flash-contact-refused = Dorthin wird nichts gesendet.
flash-contact-wanted = Die Register werden noch einmal gefragt.
refused-contact-searching = Der Missbrauchskontakt dieser Website wird gesucht. Warten Sie einen Moment oder tragen Sie eine Adresse ein.
refused-contact-none = Es ist kein Missbrauchskontakt dieser Website bekannt. Tragen Sie eine Adresse ein; der Entwurf bleibt erhalten.
refused-contact-unapproved = Der Kontakt dieser Website ist nicht freigegeben. Die Teamleitung oder die Administration muss das tun; der Entwurf bleibt erhalten.
refused-contact-refused = Es wurde entschieden, dass an den Kontakt dieser Website nichts gesendet wird. Tragen Sie eine andere Adresse ein; der Entwurf bleibt erhalten.
refused-contact-other-way = Der Kontakt nimmt Meldungen auf einem anderen Weg an, als diese geschrieben wurde. Ziehen Sie die Meldung zurück und schreiben Sie sie neu.
invalid-contact-address = Geben Sie eine Mailadresse an oder eine Seite, die mit https:// beginnt.
audit-event-contact-wanted = Missbrauchskontakt einer Website gesucht
audit-event-contact-found = Missbrauchskontakt in den Registern gefunden
audit-event-contact-silent = Kein Missbrauchskontakt in den Registern gefunden
audit-event-contact-entered = Missbrauchskontakt eingetragen
audit-event-contact-approved = Missbrauchskontakt freigegeben
audit-event-contact-refused = Missbrauchskontakt abgelehnt
desk-reason-contact = Freizugeben
desk-do-contact = Entscheiden
desk-say-contact =
    { $count ->
        [one] Über den Empfänger einer Meldung an eine Website ist zu entscheiden.
       *[other] Über die Empfänger von { $count } Meldungen an Websites ist zu entscheiden.
    }
