# The staff

people-lead = Wie zich mag aanmelden, en met welke rechten.
people-staff = Medewerkers
people-name = Naam
people-name-hint = Zoals collega’s de persoon kennen.
people-login = Gebruikersnaam
people-login-hint = Een e-mailadres of een korte naam, zonder spaties.
people-role = Rol
people-role-hint = De persoon wordt afgemeld en meldt zich weer aan met de nieuwe rol.
people-role-save = Rol wijzigen
people-roles-text = Hulpverleners en teamverantwoordelijken zien dossiers. Beheerders en de functionaris voor gegevensbescherming zien er geen.
people-factor = Tweede stap
people-since = Sinds
people-access = Toegang
people-active = Mag aanmelden
people-disabled = Gestopt op { $since }
people-change = Wijzigen
people-invite = Nieuwe uitnodigingslink maken
people-invite-text = Bij een vergeten wachtwoord, een verloren telefoon of een verloren link. Wachtwoord, tweede stap en open sessies vervallen meteen.
people-disable = Toegang stopzetten
people-disable-text = De persoon wordt meteen afgemeld. Wat hij of zij schreef, blijft met naam bewaard.
people-enable = Toegang herstellen
people-enable-text = De persoon meldt zich aan met dezelfde gebruikersnaam en hetzelfde wachtwoord als voorheen.
people-add = Medewerker toevoegen
people-add-do = Toevoegen en uitnodigingslink maken
people-language = Taal van de pagina’s
people-invited = Uitnodiging
people-link = Uitnodigingslink
people-link-once = Deze link wordt één keer getoond. Kopieer hem nu en geef hem persoonlijk of via een vertrouwd kanaal door: wie hem heeft, kan het wachtwoord kiezen.
people-link-text = Hij werkt één keer, tot { $until }. De persoon kiest een wachtwoord, meldt zich aan en stelt de tweede stap in.
people-link-passed = Ik heb hem doorgegeven

## What was done

flash-people-role = De rol is gewijzigd.
flash-people-disabled = De toegang is stopgezet en alle sessies zijn beëindigd.
flash-people-enabled = De persoon mag zich weer aanmelden.
