# What went wrong, what was kept, what to do; and what was done

practice-text = Rien ne quitte cet ordinateur. Une heure de suivi dure { $span }.

## Pages

error-back = Retour à la page
error-home = Vers l’accueil
error-reference = Référence pour votre administrateur : { $reference }
error-not-found-title = Introuvable
error-not-found = Il n’y a rien ici, ou rien que vous puissiez voir. Demandez à un superviseur si vous attendiez un dossier.
error-forbidden-title = Pas pour votre rôle
error-forbidden = Votre rôle ne le permet pas. Rien n’a été modifié.
error-signed-out-title = Déconnecté
error-signed-out = Veuillez vous reconnecter.
error-invalid-title = Quelque chose ne convient pas
error-refused-title = Ce n’est pas possible maintenant
error-conflict = Quelqu’un d’autre a modifié la même chose entre-temps. Rien n’a été écrasé. Revenez en arrière, rechargez la page et comparez.
error-unavailable-title = Rien ne peut être enregistré maintenant
error-unavailable = La base de données n’accepte pas de modifications, par exemple parce que le disque est plein. Rien n’a été enregistré à moitié. Revenez en arrière : votre saisie est toujours là. Prévenez votre administrateur.
error-internal-title = Une erreur de notre part
error-internal = Un problème est survenu de notre côté. Rien n’a été enregistré à moitié. Revenez et réessayez ; si cela persiste, donnez la référence à votre administrateur.

## Fields that do not fit

invalid-empty = Veuillez remplir ce champ.
invalid-number = Veuillez donner un nombre entier.
invalid-login = Un identifiant ne contient pas d’espaces.
invalid-taken = Cet identifiant est déjà pris.
invalid-password-short = Au moins 12 caractères.
invalid-password-long = Au plus 200 caractères.
invalid-password-wrong = Ce n’est pas votre mot de passe.
invalid-password-differs = Les deux mots de passe diffèrent.
invalid-code-wrong = Le code est incorrect.
invalid-no-caseworker = Cette personne ne traite pas de dossiers.
invalid-text-empty = Collez au moins un lien.
invalid-text-no-links = Aucun lien n’a été trouvé dans ce texte. Votre texte est conservé : cherchez une adresse ou demandez le lien à l’appelant.
invalid-text-long = Le texte dépasse 1 Mio. Collez-le en plusieurs parties.
invalid-text-pieces = Le texte n’a plus les mêmes parties que la notification. Rechargez la page.
invalid-reference-empty = Indiquez la référence ou cochez qu’il n’y en a pas.
invalid-reference-long = Une référence compte au plus 200 caractères.
invalid-door = Cette plateforme n’accepte pas de notifications par cette voie.
invalid-off-reason = Dites pourquoi le canal est désactivé : vos collègues le liront.
invalid-channel-text-long = Au plus 300 caractères, s’il vous plaît.
invalid-hours = Entre 1 et 720 heures.
invalid-address = Un canal par e-mail exige une adresse e-mail, un portail une adresse commençant par https://.
invalid-role = Choisissez un rôle.
invalid-reason = Choisissez une raison.
invalid-address-one = Collez exactement une adresse de quelque chose qui peut être notifié.
invalid-address-short = C’est encore un lien court. Collez l’adresse qu’affiche le navigateur une fois la page ouverte.
invalid-date = Ce n’est pas une date, ou elle est dans le futur.
invalid-choice = Choisissez l’une de ces options.
invalid-person-shown = Indiquez qui est montré : un mineur, un adulte, ou non connu.
invalid-withheld = Le nom ne peut être omis que pour les images d’un mineur.

## Rules that say no

refused-form-foreign = Ce formulaire ne vient pas d’une page de ce service, ou la page était trop ancienne. Rien n’a été modifié. Rechargez la page.
refused-form-large = C’est plus qu’un formulaire ne peut contenir. Collez en plusieurs parties.
refused-form-slow = La connexion était trop lente. Rien n’a été modifié ; réessayez.
refused-form-cut = La connexion a été coupée. Rien n’a été modifié ; réessayez.
refused-form-kind = Les fichiers et autres formulaires ne sont pas acceptés.
refused-person-self = Vous ne pouvez pas faire cela à votre propre compte.
refused-item-dropped-already = Ce lien est déjà mis de côté.
refused-item-not-dropped = Ce lien n’était pas mis de côté.
refused-item-gone = Ce lien a disparu : il n’y a rien à mettre de côté.
refused-follow-settled = On sait déjà où mène ce lien.
refused-follow-no-way = Ce lien ne peut pas être suivi d’ici. Ouvrez-le vous-même et donnez son adresse.
refused-notice-may-have-left = Cette notification est peut-être arrivée. Vérifiez d’abord.
refused-notice-not-sent = Cette notification n’est pas partie.
refused-notice-withdrawn = Cette notification a été retirée.
refused-notice-sent-already = Cette notification est déjà partie. Elle n’a pas été renvoyée.
refused-notice-being-sent = Cette notification est en cours d’envoi.
refused-notice-not-possible = Ce n’est pas possible dans l’état de cette notification.
refused-notice-incomplete = Un élément de l’article 16, paragraphe 2, manque. La page indique lequel ; ajoutez-le, puis envoyez.
refused-notice-frozen = Le texte est approuvé et figé. Reprenez la notification pour la modifier.
refused-notice-door = Cette plateforme n’accepte pas ces liens par cette voie.
refused-channel-off = Le canal de cette plateforme est désactivé. Le brouillon est conservé.
refused-channel-no-address = Aucune adresse e-mail n’est définie pour cette plateforme. Demandez à un administrateur ; le brouillon est conservé.
refused-channel-no-credential = Aucun compte n’est relié pour cette plateforme. Demandez à un administrateur ; le brouillon est conservé.
refused-case-unfinished = Quelque chose est encore ouvert dans ce dossier : un lien non disparu ou une notification non partie. Terminez ou mettez de côté ; un superviseur peut clôturer malgré tout.
refused-case-open-already = Ce dossier est ouvert.
refused-case-closed-already = Ce dossier est déjà clôturé.
refused-case-still-open = Ce dossier est encore ouvert.
refused-case-erased = Ce dossier a été effacé.
refused-message-settled = Cette réponse a déjà été traitée.
refused-message-unmatched = Classez d’abord cette réponse sous une notification.
refused-message-no-question = Cette réponse n’est pas une question ouverte.

## What was done

flash-saved = Enregistré.
flash-password-changed = Votre mot de passe est changé.
flash-set-up = C’est fait. Connectez-vous avec votre nouveau mot de passe.
