# Où mènent les liens courts, les liens de partage et les invitations.
follow-title = Où il mène
follow-waiting = La destination est en cours de recherche.
follow-waiting-again = Impossible à suivre : { $why }. Prochain essai { $when }.
follow-found = Trouvé en suivant le lien court
follow-place = Mène à { $name }
follow-place-unnamed = L’endroit où il mène est connu
follow-typed = Une personne a ouvert le lien court et donné cette adresse
follow-same = Mène au même contenu qu’un autre lien de ce dossier
follow-dead = Le lien court ne mène plus nulle part
follow-dead-invite = Invitation morte : expirée ou retirée. Cela ne veut pas dire que l’endroit a disparu.
follow-unclear = Impossible à suivre : { $why }
follow-short = Lien court
follow-name = Nom
follow-asked = Adresses interrogées
follow-tried = Dernier essai
follow-other = Afficher l’autre lien
follow-again = Suivre à nouveau
follow-address = La véritable adresse
follow-address-hint = Ouvrez vous-même le lien court et collez l’adresse où il mène. Il peut afficher ce qui a été partagé.
follow-address-do = Utiliser cette adresse
follow-warning = On ne sait pas encore où mène { $what }. La plateforme peut refuser une notification sur un lien court.
follow-warning-dead = { $what } ne mène plus nulle part. Vérifiez si une notification a encore un sens.
follow-warning-edited = Ce texte a été modifié avant que l’on sache où mène un lien court. Il ne nomme pas { $what }.
follow-warning-do = Ouvrir la page du lien
follow-why-login-wall = connexion exigée
follow-why-challenge = contrôle anti-robot
follow-why-rate-limited = trop de requêtes
follow-why-server-error = erreur du serveur de la plateforme
follow-why-network = panne du réseau
follow-why-no-rule = réponse inconnue
follow-why-outside = il mène à un autre site, qui n’a pas été ouvert
follow-why-too-far = il tourne en rond
follow-why-not-content = il mène à une page où il n’y a rien à retirer
follow-why-no-way = il ne s’ouvre que dans une application

## Ce qui a été fait

flash-link-followed-again = Le lien est suivi à nouveau.
flash-link-address-given = L’adresse que vous avez donnée est notée.
