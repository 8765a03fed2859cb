# Signing in and out

sign-in-title = Connexion
sign-in-login = Identifiant
sign-in-password = Mot de passe
sign-in-do = Se connecter
sign-in-wrong = L’identifiant ou le mot de passe est incorrect. Veuillez réessayer.
sign-in-wait = Trop d’essais erronés. Attendez { $span } puis réessayez.
sign-in-kept = Votre session est terminée. Ce que vous avez saisi est conservé : connectez-vous pour continuer.
sign-in-code-title = Deuxième étape
sign-in-code = Code à six chiffres
sign-in-code-hint = Dans l’application d’authentification de votre téléphone.
sign-in-code-wrong = Le code est incorrect ou a déjà servi. Attendez le suivant.
sign-in-factor-title = Configurer votre deuxième étape
sign-in-factor-text = Scannez l’image avec une application d’authentification, puis saisissez le code affiché. Vous en aurez besoin à chaque connexion.
sign-in-factor-picture = Image contenant le secret pour l’application d’authentification
sign-in-factor-secret = Sans appareil photo, saisissez ce secret dans l’application :
sign-in-again-title = Vous êtes de nouveau connecté
sign-in-again-text = Ce que vous aviez saisi est toujours là. Envoyez-le maintenant ou abandonnez-le.
sign-in-again-do = Envoyer ma saisie
sign-in-again-drop = Abandonner

## First start and invitations

set-up-title = Premier démarrage
set-up-text = Choisissez qui administre ce service. L’administrateur ajoute collègues et canaux et ne voit aucun dossier. Cette page ne sert qu’une fois.
set-up-name = Nom
set-up-password = Nouveau mot de passe
set-up-password-hint = Au moins 12 caractères. Plusieurs mots se retiennent mieux que des signes.
set-up-again = Le même mot de passe
invitation-title = Bienvenue
invitation-text = Choisissez un mot de passe. Ensuite, connectez-vous et configurez la deuxième étape.

## My account

account-look = Langue et apparence
account-password = Mot de passe
account-password-text = Le changer met fin à vos sessions sur d’autres appareils.
account-password-old = Mot de passe actuel
account-factor-set = Votre deuxième étape est configurée.
