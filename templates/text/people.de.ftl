# The staff

people-lead = Wer sich anmelden darf, und was die Person tun darf.
people-staff = Personal
people-name = Name
people-name-hint = Wie Kolleginnen und Kollegen die Person kennen.
people-login = Benutzername
people-login-hint = Eine E-Mail-Adresse oder ein kurzer Name, ohne Leerzeichen.
people-role = Rolle
people-role-hint = Die Person wird abgemeldet und meldet sich mit der neuen Rolle wieder an.
people-role-save = Rolle ändern
people-roles-text = Fachkräfte und Teamleitung sehen Fälle. Administration und Datenschutz sehen keine.
people-factor = Zweiter Schritt
people-since = Seit
people-access = Zugang
people-active = Darf sich anmelden
people-disabled = Gesperrt seit { $since }
people-change = Ändern
people-invite = Neuen Einladungslink erstellen
people-invite-text = Bei vergessenem Passwort, verlorenem Telefon oder verlorenem Link. Passwort, zweiter Schritt und offene Sitzungen enden sofort.
people-disable = Zugang sperren
people-disable-text = Die Person wird sofort abgemeldet. Was sie geschrieben hat, bleibt mit ihrem Namen erhalten.
people-enable = Wieder zulassen
people-enable-text = Die Person meldet sich mit demselben Benutzernamen und Passwort an wie zuvor.
people-add = Person hinzufügen
people-add-do = Hinzufügen und Einladungslink erstellen
people-language = Sprache der Seiten
people-invited = Einladung
people-link = Einladungslink
people-link-once = Dieser Link wird einmal gezeigt. Kopieren Sie ihn jetzt und geben Sie ihn persönlich oder auf vertrauenswürdigem Weg weiter: Wer ihn hat, kann das Passwort wählen.
people-link-text = Er gilt einmal, bis { $until }. Die Person wählt ein Passwort, meldet sich an und richtet den zweiten Schritt ein.
people-link-passed = Weitergegeben

## What was done

flash-people-role = Die Rolle ist geändert.
flash-people-disabled = Der Zugang ist gesperrt, alle Sitzungen sind beendet.
flash-people-enabled = Die Person darf sich wieder anmelden.
