# Exposegroepen

groups-title = Exposegroepen
groups-lead = Groepen die mensen te kijk zetten, met de links van uw dossiers erin. Geen verdachten: wie een groep beheert of gebruikt, wordt hier niet genoteerd.
groups-all = Alle groepen
groups-none-title = Nog geen groep
groups-none-text = Een groep noteert u vanuit een dossier, onder Exposegroepen.
groups-none-case = Geen link van dit dossier staat in een groep die genoteerd is.
groups-group = Groep
groups-platform = Platform
groups-how = Hoe men binnenkomt
groups-how-hint = Daarvan hangt af of de groep als openbaar telt.
groups-admission-open = Open voor iedereen
groups-admission-auto = Automatisch toegelaten
groups-admission-human-approved = Een mens beslist
groups-admission-invite-only = Alleen op uitnodiging
groups-admission-unknown = Niet bekend
groups-name = Naam van de groep
groups-name-hint = Zoals de groep zich noemt; geen naam van een persoon.
groups-nameless = Groep op { $platform }
groups-link = Adres of uitnodiging
groups-link-hint = Een bekend adres wordt teruggevonden, ook in dossiers van collega’s: een groep staat hier één keer.
groups-link-short = adres van de groep
groups-spreads = Wat er naast de beelden verspreid wordt
groups-names = Namen
groups-photos = Foto’s
groups-phones = Telefoonnummers
groups-languages = Talen die er gesproken worden
groups-school = School die genoemd wordt
groups-places = Plaatsen die genoemd worden
groups-follows = Volgt op de groep
groups-follows-none = Geen, of niet bekend
groups-followed-by = Opgevolgd door
groups-new = Een groep noteren
groups-links-in = Links in de groep
groups-record-do = Noteren
groups-link-title = Links in een bekende groep zetten
groups-link-do = Erin zetten
groups-is-gone = Weg
groups-track = Telt de groep als openbaar?
groups-track-public = Ja, volgens deze lezing: men komt binnen zonder dat een mens beslist. Meldingen gaan naar het onlineplatform, met de voorrang van een betrouwbare flagger waar de status geldt.
groups-track-closed = Nee, volgens deze lezing: een mens beslist wie binnenkomt. Waar de dienst de inhoud bewaart, gelden meldingen volgens artikel 16 tot 18, zonder de voorrang van betrouwbare flaggers. Gebruik voor een besloten chat de melding in de app, en de politie.
groups-track-unknown = Niet bekend: zoek eerst uit hoe men wordt toegelaten.
groups-track-source = Overweging 14 van Verordening (EU) 2022/2065, uit het geheugen; niet geverifieerd. Dit is geen juridisch advies.
groups-notify = Meld de groep zelf en elke link erin: een platform kan het ene weghalen en het andere laten staan.
groups-not-itself = De groep zelf staat niet bij de links. Voeg haar adres als link aan een dossier toe en vink ze daar aan, zodat ook zij gemeld wordt.
groups-others =
    { $count ->
        [one] Er staan links van nog één dossier, dat u niet mag zien, in deze groep.
       *[other] Er staan links van nog { $count } dossiers, die u niet mag zien, in deze groep.
    }
groups-unlink-do = Eruit halen
groups-unlink-hint = De link blijft in haar dossier. Wordt de laatste eruit gehaald, dan verdwijnt de groep met haar geschiedenis.
groups-members = Leden
groups-members-none = Niemand heeft nog genoteerd hoeveel er zijn.
groups-members-how-many = Leden
groups-members-when = Gezien op
groups-checks = Weg, en opnieuw gemaakt?
groups-checks-hint = Is de groep weg, zoek dan na 1, 7 en 30 dagen naar een nieuwe. Dat is ons eigen ritme, geen wettelijke termijn.
groups-gone-when = Gezien dat ze weg is op
groups-gone-do = Ze is weg
groups-after =
    { $days ->
        [one] Na één dag
       *[other] Na { $days } dagen
    }
groups-found = Wat hebt u gevonden?
groups-found-nothing = Niets nieuws
groups-found-back = Dezelfde groep is terug
groups-found-successor = Een nieuwe groep kwam in de plaats
groups-due = Te doen:
groups-known = Wat bekend is
groups-edit = Wijzigen
groups-save-do = Bewaren
groups-desk-say = Een groep op { $platforms } was weg. Kijk of ze opnieuw gemaakt is.
desk-reason-group = Naar een groep zoeken
desk-do-group = Openen
flash-group-known = Deze groep was al bekend. De links zijn erin gezet; wat bekend was, blijft.
flash-group-recorded = Groep genoteerd.
flash-group-linked = Links in de groep gezet.
flash-group-changed = Bewaard.
flash-group-unlinked = Link uit de groep gehaald.
flash-group-seen = Genoteerd.
flash-group-gone = Genoteerd. Het bureau vraagt u om er na 1, 7 en 30 dagen opnieuw naar te zoeken.
flash-group-checked = Genoteerd. Is er een nieuwe groep? Noteer ze vanuit een dossier en zeg op welke ze volgt.
refused-group-settled = Dat deze groep weg is, was al genoteerd.
refused-group-check = Deze zoekbeurt is gedaan, of nog niet aan de orde.
invalid-group-name = Geef de naam van de groep, of haar adres.
invalid-group-link = Hierin werd geen adres gevonden.
invalid-group-links = Vink minstens één link van het dossier aan.
audit-event-group-recorded = Exposegroep genoteerd
audit-event-group-changed = Exposegroep gewijzigd
audit-event-group-linked = Link in een exposegroep gezet
audit-event-group-unlinked = Link uit een exposegroep gehaald
audit-event-group-seen = Leden van een exposegroep genoteerd
audit-event-group-gone = Genoteerd dat een exposegroep weg is
audit-event-group-checked = Opnieuw naar een exposegroep gezocht
cases-event-group-recorded = Exposegroep genoteerd
cases-event-group-changed = Exposegroep gewijzigd
cases-event-group-linked = Link in een exposegroep gezet
cases-event-group-unlinked = Link uit een exposegroep gehaald
cases-event-group-seen = Leden van een exposegroep genoteerd
cases-event-group-gone = Genoteerd dat een exposegroep weg is
cases-event-group-checked = Opnieuw naar een exposegroep gezocht
