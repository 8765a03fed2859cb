# Taken die rusten na een fout van het programma

jobs-title = Rustende taken
jobs-lead = Het programma faalde hier telkens weer. Niets is verloren: probeer opnieuw zodra de fout hersteld is.
jobs-none = Niets rust
jobs-none-text = Wat het programma na tien pogingen niet kan, komt hier te staan.
jobs-what = Wat
jobs-since = Sinds
jobs-why = Waarom
jobs-kind-send-notice = Een melding overdragen
jobs-kind-check-item = Een link bekijken
jobs-kind-probe-channel = Een kanaal vragen of het antwoordt
jobs-kind-follow-link = Een korte link volgen
jobs-kind-find-contact = Het contact van een website zoeken
jobs-kind-climb-ladder = De volgende stap van de ladder zetten
jobs-kind-connect = Een account verbinden
jobs-kind-end-connection = Het token van een account teruggeven
jobs-kind-read-reasons = De redenen van een interface lezen

## Wat is gedaan

flash-job-retried = Het wordt opnieuw geprobeerd.
