# The house's own targets

targets-title = Streeftijden
targets-lead = Binnen hoeveel uur een link weg zou moeten zijn, geteld vanaf het vertrek van de melding. Het zijn streeftijden van deze organisatie: geen wet noemt een aantal uren. Elke wijziging staat in het auditspoor.
targets-default = Elk platform zonder eigen streeftijden
targets-holds = { $hours } uur geldt. Leeg: geen eigen streeftijd.
targets-save = Streeftijden opslaan
flash-targets-saved = De streeftijden zijn opgeslagen.
invalid-target-hours = Uren zijn een geheel getal van 1 tot 672.
audit-event-channel-target-changed = Streeftijd gewijzigd
