# De brief over een account dat dreigt, voor er iets is geplaatst

account-letter-title = Brief over het account
account-letter-is = Iemand dreigt en voor zover bekend is er niets geplaatst: de brief gaat over het account. Hij vraagt het te schorsen, de gegevens te bewaren en de beelden te blokkeren voor ze worden geplaatst. Hij beweert geen verspreiding.
account-letter-text = Deze link wijst naar een account en iemand dreigt. Heeft het account voor zover bekend nog niets geplaatst, dan vraagt een eigen brief het te schorsen voor er iets wordt geplaatst, zonder verspreiding te beweren.
account-letter-tick = Voor zover bekend heeft dit account nog niets geplaatst
account-letter-do = De brief over het account gebruiken
account-letter-out = De brief over inhoud gebruiken
flash-account-letter-chosen = De melding gaat nu over het account.
flash-account-letter-left = De melding gaat nu over inhoud.
refused-account-letter-edited = Deze tekst is met de hand gewijzigd. Schrijf hem eerst opnieuw: kies nogmaals de taal.
refused-account-letter-unasked = Deze brief is voor accounts, zolang iemand dreigt of chanteert.
audit-event-notice-account-letter-chosen = Brief over een account dat dreigt gekozen
audit-event-notice-account-letter-left = Brief over inhoud gekozen in plaats van die over het account
cases-event-notice-account-letter-chosen = Brief over een account dat dreigt gekozen
cases-event-notice-account-letter-left = Brief over inhoud gekozen in plaats van die over het account
