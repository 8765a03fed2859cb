invalid-target-hours = Les heures sont un nombre entier de 1 à 672.
audit-event-channel-target-changed = Objectif modifié
