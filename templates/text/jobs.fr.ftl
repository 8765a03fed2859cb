# Tâches au repos après une erreur du programme

jobs-title = Tâches au repos
jobs-lead = Le programme y a échoué encore et encore. Rien n’est perdu : une fois l’erreur corrigée, réessayez.
jobs-none = Rien n’est au repos
jobs-none-text = Ce que le programme ne peut faire après dix essais figurera ici.
jobs-what = Quoi
jobs-since = Depuis
jobs-why = Pourquoi
jobs-kind-send-notice = Remettre une notification
jobs-kind-check-item = Regarder un lien
jobs-kind-probe-channel = Demander à un canal s’il répond
jobs-kind-follow-link = Suivre un lien court
jobs-kind-find-contact = Trouver le contact d’un site
jobs-kind-climb-ladder = Passer à l’étape suivante de l’échelle
jobs-kind-connect = Connecter un compte
jobs-kind-end-connection = Rendre le jeton d’un compte
jobs-kind-read-reasons = Lire les motifs d’une interface

## Ce qui a été fait

flash-job-retried = Nouvel essai en cours.
