# Waar korte links, deellinks en uitnodigingen heen leiden.
follow-title = Waar hij heen leidt
follow-waiting = Er wordt uitgezocht waar hij heen leidt.
follow-waiting-again = Kon niet gevolgd worden: { $why }. Volgende poging { $when }.
follow-found = Gevonden door de korte link te volgen
follow-place = Leidt naar { $name }
follow-place-unnamed = De plek waar hij heen leidt is bekend
follow-typed = Een mens opende de korte link en gaf dit adres
follow-same = Leidt naar hetzelfde als een andere link van dit dossier
follow-dead = De korte link leidt nergens meer heen
follow-dead-invite = Dode uitnodiging: verlopen of ingetrokken. Dat betekent niet dat de plek weg is.
follow-unclear = Kon niet gevolgd worden: { $why }
follow-short = Korte link
follow-name = Naam
follow-asked = Onderweg bevraagd
follow-tried = Laatste poging
follow-other = De andere link tonen
follow-again = Opnieuw volgen
follow-address = Het echte adres
follow-address-hint = Open de korte link zelf en plak het adres waar hij heen leidt. Misschien toont die wat er gedeeld werd.
follow-address-do = Dit adres gebruiken
follow-warning = Het is nog niet bekend waar { $what } heen leidt. Het platform kan een melding over een korte link weigeren.
follow-warning-dead = { $what } leidt nergens meer heen. Ga na of een melding daarover nog zin heeft.
follow-warning-edited = Iemand wijzigde deze tekst voor bekend was waar een korte link heen leidt. Hij noemt { $what } niet.
follow-warning-do = De pagina van de link openen
follow-why-login-wall = aanmelden vereist
follow-why-challenge = controle op robots
follow-why-rate-limited = te veel verzoeken
follow-why-server-error = server van het platform faalde
follow-why-network = netwerk viel uit
follow-why-no-rule = onbekend antwoord
follow-why-outside = hij leidt naar een andere site, die niet geopend werd
follow-why-too-far = hij leidt in een kring
follow-why-not-content = hij leidt naar een pagina waar niets te verwijderen valt
follow-why-no-way = hij opent alleen in een app

## Wat er gedaan werd

flash-link-followed-again = De link wordt opnieuw gevolgd.
flash-link-address-given = Het adres dat u gaf is genoteerd.
