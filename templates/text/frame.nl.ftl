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
nav-report = Jaarverslag
nav-channels = Kanalen
nav-people = Medewerkers
nav-audit = Logboek
nav-account = Mijn account
nav-menu = Menu
nav-new-case = Nieuw dossier
nav-search = Zoek een dossier of plak een link
nav-search-hint = Dossiernummer, account of link
nav-sign-out = Afmelden
nav-language = Taal
nav-here = U bent hier
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
do-back = Terug
do-send = Versturen
do-edit = Bewerken
do-copy = Kopiëren
do-copied = Gekopieerd
do-close = Sluiten
do-open = Openen
do-add = Toevoegen
do-remove = Verwijderen
do-confirm = Bevestigen
do-continue = Verder
do-search = Zoeken
do-filter = Tonen
do-clear-filter = Filter wissen
do-retry = Opnieuw proberen
do-more = Meer
do-show-all = Alles tonen
do-print = Afdrukken
do-download = Downloaden
do-next = Volgende
do-previous = Vorige
do-undo = Ongedaan maken

## Common words

word-yes = Ja
word-no = Nee
word-not-asked = Niet gevraagd
word-not-known = Niet bekend
word-none = Geen
word-all = Alles
word-optional = niet verplicht
word-required = nodig
word-error = Fout
word-you = u
word-never = nooit
word-saved = Opgeslagen.
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
word-page-of = Pagina { $page } van { $pages }
word-not-verified = niet geverifieerd
word-met = Aanwezig
word-missing = Ontbreekt
word-attention = Let op
word-done = Klaar
word-information = Informatie
word-key = Sneltoets { $key }
word-keys = Sneltoetsen
word-keys-on = Sneltoetsen van één letter staan aan
word-busy = Een ogenblik…

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
