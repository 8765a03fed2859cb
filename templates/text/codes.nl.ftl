# Words for codes that come from data: a family, a hyphen, the stored name. Found by Words::code.

## State of a link

item-state-listed = Nog niet gevraagd
item-state-asked = Gevraagd
item-state-claimed = Volgens platform weg
item-state-refused = Geweigerd
item-state-gone = Weg
item-state-dropped = Opzijgezet

## What a look told

seen-up = Online
seen-gone = Weg
seen-restricted = Online voor sommigen
seen-unsure = Niet te zeggen
seen-back = Teruggekomen
unsure-login-wall = aanmelden vereist
unsure-challenge = controle op robots
unsure-rate-limited = te veel verzoeken
unsure-server-error = server van het platform faalde
unsure-network = netwerk viel uit
unsure-no-rule = onbekend antwoord
unsure-no-way = niet zichtbaar van buitenaf

## State of a notice

notice-state-draft = Concept
notice-state-ready = Klaar om te versturen
notice-state-sending = Wordt verstuurd
notice-state-unsure = Onzeker of hij vertrok
notice-state-failed = Niet verstuurd
notice-state-sent = Verstuurd
notice-state-received = Ontvangst bevestigd
notice-state-decided = Beslist
notice-state-withdrawn = Ingetrokken
notice-state-tested = Test

## State of a case

case-state-open = Open
case-state-closed = Afgesloten
case-state-erased = Gewist

## What a link points at

kind-post = bericht
kind-video = video
kind-short = korte video
kind-reel = reel
kind-story = story
kind-profile = account
kind-playlist = afspeellijst
kind-channel = kanaal
kind-live = livestream
kind-comment = reactie
kind-invite = uitnodiging
kind-message = bericht in chat
kind-attachment = mediabestand
kind-group = groep
kind-share-link = korte link
kind-search = zoekresultaten
kind-other = andere pagina

## How a notice travels

door-api = Extra signaal, geen ontvangstbewijs
door-email = E-mail
door-form = Portaal, met de hand

## What a reply means

meaning-received = Ontvangstbevestiging
meaning-question = Vraagt meer uitleg
meaning-removed = Verwijderd
meaning-restricted = Verwijderd voor sommigen
meaning-kept = Blijft online
meaning-undelivered = Niet afgeleverd

## Who is shown

person-under16 = Jonger dan 16
person-from16-to17 = 16 of 17 jaar
person-minor = Minderjarig, leeftijd onbekend
person-adult = Volwassen
person-unknown = Niet bekend

## Also happening

also-exposure-group = Exposegroep
also-private-details = Privégegevens zichtbaar
also-blackmail = Afpersing
also-threats = Bedreigingen
also-synthetic = Gemaakt of bewerkt door een machine
also-impersonation = Vals account van de persoon
also-danger = Gevaar voor leven of veiligheid
also-grooming = Benaderd voor seksuele doeleinden
also-bullying = Pesterijen rond het beeld
also-voyeurism = Heimelijk gefilmd of genomen
also-not-spread = Nog niets gedeeld

## What to know about a link

link-note-look-alike = Lijkt op het adres van dit platform, maar is het niet. Controleer voor u verstuurt.
link-note-needs-following = Een korte link: waar hij heen leidt, is nog niet bekend.
link-note-odd-id = Het nummer in deze link heeft een ongewone lengte. Controleer of het volledig is.
link-note-impossible-time = Het nummer in deze link kan niet kloppen: waarschijnlijk een tikfout.
link-note-mirror = Een kopie van de pagina op een andere site, herschreven naar het platform.
link-note-unwrapped = Uit een doorstuurlink gehaald.
link-note-secret-cut = De toegangssleutel van een privébericht is eraf geknipt.
link-note-media-file = Een link recht naar een beeld- of videobestand. Open hem niet.
link-note-not-content = Op deze pagina staat niets om te laten verwijderen.

## Staff

role-caseworker = Hulpverlener
role-supervisor = Teamverantwoordelijke
role-administrator = Beheerder
role-data-protection-officer = Functionaris voor gegevensbescherming

## Languages, each in its own

language-en = English
language-fr = Français
language-nl = Nederlands
language-de = Deutsch

## Platforms: only what has no name of its own

platform-website = Andere website
