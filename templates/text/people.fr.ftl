# The staff

people-lead = Qui peut se connecter, et avec quels droits.
people-staff = Équipe
people-name = Nom
people-name-hint = Comme les collègues connaissent la personne.
people-login = Identifiant
people-login-hint = Une adresse e-mail ou un nom court, sans espaces.
people-role = Rôle
people-role-hint = La personne est déconnectée et se reconnecte avec le nouveau rôle.
people-role-save = Modifier le rôle
people-roles-text = Les intervenants et responsables voient les dossiers. Les administrateurs et le délégué à la protection des données n’en voient aucun.
people-factor = Deuxième étape
people-since = Depuis
people-access = Accès
people-active = Peut se connecter
people-disabled = Bloqué le { $since }
people-change = Modifier
people-invite = Créer un nouveau lien d’invitation
people-invite-text = En cas de mot de passe oublié, de téléphone perdu ou de lien égaré. Le mot de passe, la deuxième étape et les sessions ouvertes prennent fin aussitôt.
people-disable = Bloquer l’accès
people-disable-text = La personne est déconnectée aussitôt. Ce qu’elle a écrit reste, avec son nom.
people-enable = Rétablir l’accès
people-enable-text = La personne se connecte avec le même identifiant et le même mot de passe qu’avant.
people-add = Ajouter une personne
people-add-do = Ajouter et créer le lien d’invitation
people-language = Langue des pages
people-invited = Invitation
people-link = Lien d’invitation
people-link-once = Ce lien ne s’affiche qu’une fois. Copiez-le maintenant et transmettez-le en personne ou par un canal sûr : qui le possède peut choisir le mot de passe.
people-link-text = Il fonctionne une fois, jusqu’au { $until }. La personne choisit un mot de passe, se connecte et configure la deuxième étape.
people-link-passed = Je l’ai transmis

## What was done

flash-people-role = Le rôle est modifié.
flash-people-disabled = L’accès est bloqué et toutes les sessions ont pris fin.
flash-people-enabled = La personne peut à nouveau se connecter.
