# Words for codes that come from data: a family, a hyphen, the stored name. Found by Words::code.

## State of a link

item-state-listed = Noch nicht gemeldet
item-state-asked = Gemeldet
item-state-claimed = Laut Plattform entfernt
item-state-refused = Abgelehnt
item-state-gone = Verschwunden
item-state-dropped = Zurückgestellt

## What a look told

seen-up = Online
seen-gone = Verschwunden
seen-restricted = Für manche online
seen-unsure = Nicht feststellbar
seen-back = Wieder da
unsure-login-wall = Anmeldung verlangt
unsure-challenge = Prüfung gegen Bots
unsure-rate-limited = zu viele Anfragen
unsure-server-error = Serverfehler der Plattform
unsure-network = Netzwerkfehler
unsure-no-rule = unbekannte Antwort
unsure-no-way = von außen nicht sichtbar

## State of a notice

notice-state-draft = Entwurf
notice-state-ready = Bereit zum Senden
notice-state-sending = Wird gesendet
notice-state-unsure = Versand ungewiss
notice-state-failed = Nicht gesendet
notice-state-sent = Gesendet
notice-state-received = Eingang bestätigt
notice-state-decided = Entschieden
notice-state-withdrawn = Zurückgezogen
notice-state-tested = Test

## State of a case

case-state-open = Offen
case-state-closed = Abgeschlossen
case-state-erased = Gelöscht

## What a link points at

kind-post = Beitrag
kind-video = Video
kind-short = Kurzvideo
kind-reel = Reel
kind-story = Story
kind-profile = Konto
kind-playlist = Playlist
kind-channel = Kanal
kind-live = Livestream
kind-comment = Kommentar
kind-invite = Einladung
kind-message = Nachricht
kind-attachment = Mediendatei
kind-group = Gruppe
kind-share-link = Kurzlink
kind-search = Suchergebnisse
kind-other = andere Seite

## How a notice travels

door-api = Zusätzliches Signal, ohne Bestätigung
door-email = E-Mail
door-form = Portal, von Hand

## What a reply means

meaning-received = Eingangsbestätigung
meaning-question = Rückfrage
meaning-removed = Entfernt
meaning-restricted = Für manche entfernt
meaning-kept = Bleibt online
meaning-undelivered = Nicht zugestellt

## Who is shown

person-under16 = Unter 16
person-from16-to17 = 16 oder 17 Jahre
person-minor = Minderjährig, Alter unbekannt
person-adult = Volljährig
person-unknown = Nicht bekannt

## Also happening

also-exposure-group = Bloßstellungsgruppe
also-private-details = Private Angaben sichtbar
also-blackmail = Erpressung
also-threats = Drohungen
also-synthetic = Maschinell erstellt oder verändert
also-impersonation = Gefälschtes Konto der Person
also-danger = Gefahr für Leben oder Sicherheit
also-grooming = Zu sexuellen Zwecken angesprochen
also-bullying = Mobbing rund um das Bild
also-voyeurism = Heimlich gefilmt oder aufgenommen
also-not-spread = Noch nichts geteilt

## What to know about a link

link-note-look-alike = Sieht aus wie eine Adresse dieser Plattform, ist aber keine. Vor dem Senden prüfen.
link-note-needs-following = Ein Kurzlink: wohin er führt, ist noch nicht bekannt.
link-note-odd-id = Die Nummer in diesem Link hat eine ungewöhnliche Länge. Bitte auf Vollständigkeit prüfen.
link-note-impossible-time = Die Nummer in diesem Link kann nicht stimmen: wahrscheinlich ein Tippfehler.
link-note-mirror = Eine Kopie der Seite auf einer anderen Website, auf die Plattform umgeschrieben.
link-note-unwrapped = Aus einem Weiterleitungslink gelöst.
link-note-secret-cut = Der Zugangsschlüssel eines privaten Beitrags wurde entfernt.
link-note-media-file = Ein Link direkt zu einer Bild- oder Videodatei. Bitte nicht öffnen.
link-note-not-content = Auf dieser Seite gibt es nichts zu entfernen.

## Staff

role-caseworker = Fachkraft
role-supervisor = Teamleitung
role-administrator = Administration
role-data-protection-officer = Datenschutzbeauftragte Person

## Languages, each in its own

language-en = English
language-fr = Français
language-nl = Nederlands
language-de = Deutsch

## Platforms: only what has no name of its own

platform-website = Andere Website
