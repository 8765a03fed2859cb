invalid-target-hours = Stunden sind eine ganze Zahl von 1 bis 672.
audit-event-channel-target-changed = Zielzeit geändert
