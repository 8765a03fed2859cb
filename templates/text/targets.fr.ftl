# The house's own targets

targets-title = Objectifs
targets-lead = En combien d’heures un lien devrait avoir disparu, à compter de l’envoi de la notification. Ce sont les objectifs de cette organisation : aucune loi ne fixe de nombre d’heures. Chaque changement figure au journal d’audit.
targets-default = Toute plateforme sans objectifs propres
targets-holds = { $hours } heures s’appliquent. Vide : aucun objectif propre.
targets-save = Enregistrer les objectifs
flash-targets-saved = Les objectifs sont enregistrés.
invalid-target-hours = Les heures sont un nombre entier de 1 à 672.
audit-event-channel-target-changed = Objectif modifié
