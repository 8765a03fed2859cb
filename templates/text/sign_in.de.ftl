# Signing in and out

sign-in-title = Anmelden
sign-in-login = Benutzername
sign-in-password = Passwort
sign-in-do = Anmelden
sign-in-wrong = Benutzername oder Passwort stimmt nicht. Bitte versuchen Sie es noch einmal.
sign-in-wait = Zu viele falsche Versuche. Bitte warten Sie { $span } und versuchen Sie es dann noch einmal.
sign-in-kept = Ihre Sitzung ist beendet. Ihre Eingaben sind aufbewahrt: Melden Sie sich an, dann geht es hier weiter.
sign-in-code-title = Zweiter Schritt
sign-in-code = Sechsstelliger Code
sign-in-code-hint = Aus der Authenticator-App auf Ihrem Telefon.
sign-in-code-wrong = Der Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten.
sign-in-factor-title = Zweiten Schritt einrichten
sign-in-factor-text = Scannen Sie das Bild mit einer Authenticator-App und geben Sie den angezeigten Code ein. Ab jetzt brauchen Sie die App bei jeder Anmeldung.
sign-in-factor-picture = Bild mit dem Geheimnis für die Authenticator-App
sign-in-factor-secret = Ohne Kamera geben Sie dieses Geheimnis in die App ein:
sign-in-again-title = Sie sind wieder angemeldet
sign-in-again-text = Was Sie vorher eingegeben haben, ist noch da. Senden Sie es jetzt oder verwerfen Sie es.
sign-in-again-do = Meine Eingaben senden
sign-in-again-drop = Verwerfen

## First start and invitations

set-up-title = Erster Start
set-up-text = Bestimmen Sie, wer dieses System verwaltet. Die Verwaltung fügt Kolleginnen, Kollegen und Kanäle hinzu und sieht keinen Fall. Diese Seite gilt einmal.
set-up-name = Name
set-up-password = Neues Passwort
set-up-password-hint = Mindestens 12 Zeichen. Mehrere Wörter merkt man sich leichter als Sonderzeichen.
set-up-again = Dasselbe Passwort noch einmal
invitation-title = Willkommen
invitation-text = Wählen Sie ein Passwort. Danach melden Sie sich an und richten den zweiten Schritt ein.

## My account

account-look = Sprache und Aussehen
account-password = Passwort
account-password-text = Eine Änderung beendet Ihre Sitzungen auf anderen Geräten.
account-password-old = Bisheriges Passwort
account-factor-set = Ihr zweiter Schritt ist eingerichtet.
