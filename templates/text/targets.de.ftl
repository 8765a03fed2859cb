# The house's own targets

targets-title = Zielzeiten
targets-lead = Binnen wie vieler Stunden ein Link weg sein sollte, gezählt ab dem Abgang der Meldung. Es sind Zielzeiten dieser Organisation: Kein Gesetz nennt eine Stundenzahl. Jede Änderung steht im Prüfpfad.
targets-default = Jede Plattform ohne eigene Zielzeiten
targets-holds = { $hours } Stunden gelten. Leer: keine eigenen.
targets-save = Zielzeiten speichern
flash-targets-saved = Die Zielzeiten sind gespeichert.
invalid-target-hours = Stunden sind eine ganze Zahl von 1 bis 672.
audit-event-channel-target-changed = Zielzeit geändert
