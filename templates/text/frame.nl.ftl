# The frame of every page: navigation, buttons, common words.

## The product

-brand = Takedown Desk
brand-name = { -brand }

## Navigation

nav-main = Hoofdmenu
nav-skip = Naar de inhoud
nav-desk = Mijn bureau
nav-cases = Dossiers
nav-inbox = Antwoorden
nav-times = Reactietijden
nav-channels = Kanalen
nav-people = Medewerkers
nav-audit = Logboek
nav-account = Mijn account
nav-menu = Menu
nav-new-case = Nieuw dossier
nav-search = Zoek een dossier of plak een link
nav-sign-out = Afmelden
nav-language = Taal
nav-waiting = { $count } wachtend

## Look of the pages

theme = Weergave
theme-auto = Zoals deze computer
theme-light = Licht
theme-dark = Donker

## Practice

practice-title = Oefening.

## Buttons

do-save = Opslaan
do-cancel = Annuleren
do-edit = Bewerken
do-copy = Kopiëren
do-copied = Gekopieerd
do-close = Sluiten
do-continue = Verder
do-search = Zoeken
do-clear-filter = Filter wissen
do-retry = Opnieuw proberen

## Common words

word-yes = Ja
word-no = Nee
word-not-asked = Niet gevraagd
word-not-known = Niet bekend
word-none = Geen
word-optional = niet verplicht
word-you = u
word-never = nooit
word-links =
    { $count ->
        [one] { $count } link
       *[other] { $count } links
    }
word-notices =
    { $count ->
        [one] { $count } melding
       *[other] { $count } meldingen
    }
word-not-verified = niet geverifieerd
word-met = Aanwezig
word-missing = Ontbreekt
word-keys = Sneltoetsen
word-keys-on = Sneltoetsen van één letter staan aan

## A link is text, never something to click

link-careful = Openen kan de beelden tonen. Doe het alleen als het werk het vraagt. De toepassing zelf opent nooit een link.

## Forms

form-faults =
    { $count ->
        [one] Eén punt vraagt uw aandacht.
       *[other] { $count } punten vragen uw aandacht.
    } Wat u typte, is bewaard.
form-restored = Wat u had getypt, staat er weer. Kijk het na en sla op.
form-offline = Geen verbinding. Wat u typte, blijft op deze pagina.

## Article 16(2) of Regulation (EU) 2022/2065, as a checklist

art16-title = Wat artikel 16(2) vraagt
art16-a = Waarom het illegaal is, met uitleg
art16-b = Exact adres van elke link
art16-c = Naam en e-mail van de melder
art16-c-withheld = Naam weggelaten: mag bij beelden van seksueel misbruik van een minderjarige
art16-d = Verklaring te goeder trouw

## Two people at work on one thing

conflict-title = Iemand anders wijzigde dit terwijl u typte
conflict-text = Niets van u is verloren. Vergelijk beide en kies.
conflict-yours = Uw wijziging
conflict-theirs = Wat er nu staat
