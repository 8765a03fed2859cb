# The frame of every page: navigation, buttons, common words.

## The product

-brand = Takedown Desk
brand-name = { -brand }

## Navigation

nav-main = Hauptmenü
nav-skip = Zum Inhalt
nav-desk = Mein Schreibtisch
nav-cases = Fälle
nav-inbox = Antworten
nav-times = Reaktionszeiten
nav-channels = Kanäle
nav-people = Personen
nav-audit = Protokoll
nav-account = Mein Konto
nav-menu = Menü
nav-new-case = Neuer Fall
nav-search = Fall suchen oder Link einfügen
nav-sign-out = Abmelden
nav-language = Sprache
nav-waiting = { $count } wartend

## Look of the pages

theme = Darstellung
theme-auto = Wie dieser Computer
theme-light = Hell
theme-dark = Dunkel

## Practice

practice-title = Übung.

## Buttons

do-save = Speichern
do-cancel = Abbrechen
do-edit = Bearbeiten
do-copy = Kopieren
do-copied = Kopiert
do-close = Schließen
do-continue = Weiter
do-search = Suchen
do-clear-filter = Filter zurücksetzen
do-retry = Erneut versuchen

## Common words

word-yes = Ja
word-no = Nein
word-not-asked = Nicht gefragt
word-not-known = Nicht bekannt
word-none = Keine
word-optional = freiwillig
word-you = Sie
word-never = nie
word-links =
    { $count ->
        [one] { $count } Link
       *[other] { $count } Links
    }
word-notices =
    { $count ->
        [one] { $count } Meldung
       *[other] { $count } Meldungen
    }
word-not-verified = nicht überprüft
word-met = Vorhanden
word-missing = Fehlt
word-keys = Tastenkürzel
word-keys-on = Kürzel mit einem Buchstaben sind an

## A link is text, never something to click

link-careful = Beim Öffnen können die Bilder sichtbar werden. Bitte nur, wenn die Arbeit es verlangt. Die Anwendung selbst öffnet nie einen Link.

## Forms

form-faults =
    { $count ->
        [one] Ein Punkt braucht Ihre Aufmerksamkeit.
       *[other] { $count } Punkte brauchen Ihre Aufmerksamkeit.
    } Ihre Eingaben bleiben erhalten.
form-restored = Ihre Eingaben sind wieder da. Bitte prüfen und speichern.
form-offline = Keine Verbindung. Ihre Eingaben bleiben auf dieser Seite.

## Article 16(2) of Regulation (EU) 2022/2065, as a checklist

art16-title = Was Artikel 16(2) verlangt
art16-a = Warum es rechtswidrig ist, begründet
art16-b = Genaue Adresse jedes Links
art16-c = Name und E-Mail der meldenden Stelle
art16-c-withheld = Name weggelassen: erlaubt bei Bildern sexuellen Missbrauchs Minderjähriger
art16-d = Erklärung des guten Glaubens

## Two people at work on one thing

conflict-title = Jemand hat dies geändert, während Sie schrieben
conflict-text = Nichts von Ihnen ist verloren. Bitte vergleichen und wählen.
conflict-yours = Ihre Änderung
conflict-theirs = Was jetzt dort steht
