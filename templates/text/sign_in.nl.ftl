# Signing in and out

sign-in-title = Aanmelden
sign-in-login = Gebruikersnaam
sign-in-password = Wachtwoord
sign-in-do = Aanmelden
sign-in-wrong = De gebruikersnaam of het wachtwoord klopt niet. Probeer het opnieuw.
sign-in-wait = Te veel foute pogingen. Wacht { $span } en probeer het opnieuw.
sign-in-kept = Uw sessie is beëindigd. Wat u typte is bewaard: meld u aan en ga verder.
sign-in-code-title = Tweede stap
sign-in-code = Code van zes cijfers
sign-in-code-hint = Uit de authenticator-app op uw telefoon.
sign-in-code-wrong = De code klopt niet of is al gebruikt. Wacht op de volgende.
sign-in-factor-title = Uw tweede stap instellen
sign-in-factor-text = Scan de afbeelding met een authenticator-app en typ de code die verschijnt. Vanaf nu hebt u de app bij elke aanmelding nodig.
sign-in-factor-picture = Afbeelding met het geheim voor de authenticator-app
sign-in-factor-secret = Zonder camera typt u dit geheim in de app:
sign-in-again-title = U bent weer aangemeld
sign-in-again-text = Wat u eerder typte is er nog. Verstuur het nu of laat het vallen.
sign-in-again-do = Versturen wat ik typte
sign-in-again-drop = Laten vallen

## First start and invitations

set-up-title = Eerste start
set-up-text = Kies wie deze desk beheert. De beheerder voegt collega’s en kanalen toe en ziet geen enkel dossier. Deze pagina werkt één keer.
set-up-name = Naam
set-up-password = Nieuw wachtwoord
set-up-password-hint = Minstens 12 tekens. Enkele woorden onthoudt u beter dan leestekens.
set-up-again = Hetzelfde wachtwoord opnieuw
invitation-title = Welkom
invitation-text = Kies een wachtwoord. Daarna meldt u zich aan en stelt u de tweede stap in.

## My account

account-look = Taal en weergave
account-password = Wachtwoord
account-password-text = Wijzigen beëindigt uw sessies op andere toestellen.
account-password-old = Huidig wachtwoord
account-factor-set = Uw tweede stap is ingesteld.
