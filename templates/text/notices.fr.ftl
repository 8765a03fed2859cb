# Notifications : relecture, envoi, dépôt à la main, et ce qui a été échangé

## Relecture

notices-review-title = Relire les notifications
notices-review-text = Voici exactement ce que chaque plateforme recevra.
notices-change-facts = Modifier ce que l’on sait
notices-problems =
    { $count ->
        [one] Une notification est restée telle quelle.
       *[other] { $count } notifications sont restées telles quelles.
    }
notices-conflict = Modifiée par quelqu’un d’autre après le chargement de cette page. Elle n’a pas été envoyée. Relisez-la, puis envoyez.
notices-conflict-edit = Modifiée par quelqu’un d’autre pendant que vous écriviez. Votre texte est encore dans l’éditeur ci-dessous ; au-dessus se trouve le texte actuel. Enregistrer le remplace par le vôtre.
notices-good-faith-missing = Non envoyée : la déclaration de bonne foi n’était pas cochée.
notices-blocked-title = Pas de notification à { $platform } pour le moment.
notices-blocked-text =
    { $count ->
        [one] Un lien attend, car ce canal est désactivé.
       *[other] { $count } liens attendent, car ce canal est désactivé.
    }
notices-blocked-why = Raison :
notices-unwritten =
    { $count ->
        [one] Aucune notification n’est encore rédigée pour un lien.
       *[other] Aucune notification n’est encore rédigée pour { $count } liens.
    }
notices-write = Rédiger les notifications
notices-none-left-title = Plus rien à relire
notices-none-left-text =
    { $count ->
        [one] La notification de ce dossier est partie.
       *[other] Les { $count } notifications de ce dossier sont parties.
    }
notices-none-title = Pas encore de notifications
notices-none-text = Les notifications sont rédigées à partir des liens du dossier.
notices-to-case = Vers le dossier
notices-add-links = Ajouter des liens
notices-edited = texte modifié
notices-edit = Modifier le texte
notices-edit-hint = Gardez chaque adresse dans le texte. Ne mettez pas le nom de la personne concernée.
notices-save-text = Enregistrer le texte
notices-at-most = { $count } caractères au plus
notices-tick-to-send = à cocher au moment de l’envoi
notices-lacks-explanation = Il manque : ce que l’on voit et pourquoi c’est illicite, en 40 caractères au moins.
notices-add-explanation = Ajouter l’explication
notices-lacks-location = Il manque : l’adresse exacte de chaque lien. Remettez dans le texte les adresses qui en ont été retirées.
notices-lacks-notifier = Il manque : nom et adresse e-mail du notifiant. On ne peut les omettre que pour des images d’un mineur.
notices-incomplete = Envoi impossible : un élément de l’article 16(2) manque.
notices-channel = Canal
notices-promise = Réponse promise
notices-within = sous { $span }
notices-no-promise = aucun délai donné
notices-language = Langue
notices-language-change = Rédiger dans cette langue
notices-language-loses = Le texte modifié à la main sera perdu.
notices-links = Liens
notices-send-one = Envoyer celle-ci
notices-approve-to-file = Approuver, puis déposer
notices-send-all =
    { $count ->
        [one] Envoyer la notification
       *[other] Envoyer les { $count } notifications
    }
notices-some-blocked =
    { $count ->
        [one] Une notification ne peut pas encore partir.
       *[other] { $count } notifications ne peuvent pas encore partir.
    }
notices-all-blocked = Rien ne peut encore partir.
notices-all-blocked-text = Chaque notification indique ce qui lui manque.
notices-withdraw = Retirer
notices-withdraw-text = La notification ne part pas. Ses liens restent dans le dossier et peuvent faire l’objet d’une nouvelle notification.
notices-withdraw-do = Retirer { $number }
notices-waits-to-be-filed = Approuvée. Il vous reste à remplir le portail de la plateforme.
notices-file-now = Déposer maintenant
notices-needs-person = Cette notification a besoin de vous pour avancer.
notices-on-its-way = Approuvée, en route.
notices-see = Voir la notification

## Texte exact

notices-from = De
notices-reply-to = Réponse à
notices-to = À
notices-subject = Objet
notices-body = Texte
notices-no-address = aucune adresse pour ce canal
notices-portal = Portail
notices-endpoint = Appel
notices-sheet-of = Formulaire { $number } sur { $count }
notices-too-long =
    { $count ->
        [one] 1 caractère de trop pour le portail
       *[other] { $count } caractères de trop pour le portail
    }

## Droit

notices-law-title = Sur quoi repose la notification
notices-both-codes = La date des faits n’est pas connue : les deux numérotations sont données.
notices-unverified-hint = Les dispositions non vérifiées ne sont montrées qu’ici ; elles ne figurent pas dans la notification.
notices-category = Catégorie
notices-category-ids = Identifiants dans la base de données de transparence du DSA
notices-category-also = Également classé comme
notices-scope = Obligations de la plateforme
notices-scope-platform = Plateforme en ligne : l’article 16 s’applique, et les notifications des signaleurs de confiance sont prioritaires (article 22).
notices-scope-platform-plain = Plateforme en ligne : l’article 16 s’applique. La priorité de l’article 22 suppose une décision de signaleur de confiance ; aucune n’est enregistrée.
notices-scope-hosting = Simple hébergement : les articles 16 à 18 s’appliquent. La priorité de l’article 22 ne s’applique pas.
notices-scope-messaging = Messagerie privée : ni l’article 16 ni la priorité de l’article 22 ne s’appliquent. La notification est une demande.
notices-scope-search = Moteur de recherche : accepte les notifications de son plein gré. L’application des articles 16 et 22 est contestée.

## Une notification

notices-overdue = réponse en retard de { $span }
notices-overdue-text = La plateforme avait promis une réponse pour : { $when }. Aucune n’est arrivée.
notices-due = réponse promise : { $when }
notices-due-text = Réponse promise par la plateforme : { $when }. Entre-temps, ses liens sont vérifiés.
notices-follow-no-promise = La plateforme n’a promis aucun délai. Entre-temps, ses liens sont vérifiés.
notices-task-review = Ceci est un brouillon
notices-task-review-text = Lisez le texte exact, puis envoyez.
notices-to-review = Relire et envoyer
notices-task-wait = En attente de départ
notices-task-wait-text = Prochaine tentative : { $when }.
notices-task-wait-after =
    { $count ->
        [one] Une tentative n’a pas abouti :
       *[other] { $count } tentatives n’ont pas abouti, la dernière :
    }
notices-task-sending = La remise est en cours.
notices-task-withdrawn = Cette notification a été retirée avant de partir. Ses liens peuvent en recevoir une nouvelle.
notices-task-tested = C’était un test. Il est parti vers une adresse à nous, ou a servi d’exercice ; rien n’a été demandé à la plateforme. Écrivez une nouvelle notification pour de vrai.
notices-task-held = Elle garde son rang jusque-là.
notices-soon = immédiate
notices-exchange = Ce qui a été échangé
notices-facts = Détails
notices-our-reference = Notre référence
notices-their-reference = Référence de la plateforme
notices-their-reference-hint = Telle que le portail ou la confirmation la montre.
notices-gave-none = La plateforme n’a pas donné de référence
notices-approved = Approuvée
notices-sent = Envoyée
notices-received = Réception confirmée
notices-decided = Décision
notices-show-text = Texte exact
notices-platform-says = La plateforme dit :
notices-reopen = Reprendre pour modifier

## Dépôt à la main

notices-file-text = Cette plateforme n’accepte les notifications que dans son portail. Copiez chaque champ, envoyez-y le formulaire, puis dites ici que c’est fait : le délai court à partir de là.
notices-file-title = Remplir le portail
notices-file-sheet = Remplir le portail : formulaire { $number } sur { $count }
notices-open-portal = Ouvrir { $host }
notices-portal-address = adresse du portail
notices-file-dropped = Un lien de cette notification a été mis de côté après l’approbation. Ne le saisissez pas dans le portail, ou reprenez la notification pour la réécrire.
notices-filed-title = Dites ensuite que c’est déposé
notices-filed-check = Avant de confirmer :
notices-filed-point-1 = Chaque champ est rempli comme ci-dessus ; un champ que le portail n’a pas est laissé de côté.
notices-filed-point-2 = Aucune image ni aucun fichier n’a été joint.
notices-filed-point-3 = Le portail a dit qu’il avait pris le formulaire.
notices-i-filed-it = C’est déposé

## Départ incertain

notices-unsure-title = A-t-elle été reçue ?
notices-unsure-text = La connexion s’est rompue pendant la remise de cette notification. Elle est peut-être arrivée. Elle n’est jamais renvoyée à l’aveugle : une personne vérifie d’abord.
notices-unsure-how = Cherchez notre référence dans les e-mails envoyés ou dans le compte de la plateforme, ou demandez à la plateforme.
notices-last-attempt = Dernière tentative
notices-what-came-back = Ce qui est revenu
notices-was-received-title = Si elle a été reçue
notices-was-received = Elle a été reçue
notices-was-not-received = Elle n’a pas été reçue
notices-was-not-received-text = Si vous êtes certain qu’elle n’est pas arrivée, vous pourrez ensuite la renvoyer.

## Non envoyée

notices-failed-title = Elle n’est pas partie
notices-failed-text = La plateforme n’a certainement pas reçu cette notification. Réessayez, modifiez-la ou remettez-la autrement.
notices-attempts = Tentatives
notices-by-hand-instead = Je l’ai remise autrement
notices-by-hand-text = Si vous avez remis ce texte vous-même, par exemple dans un portail ou par téléphone, dites-le ici.

## Lignes de l’échange

notices-line-written = Brouillon rédigé
notices-line-edited = Brouillon modifié
notices-line-approved = Approuvée, déclaration de bonne foi faite
notices-line-reopened = Reprise pour modification
notices-line-withdrawn = Retirée
notices-line-retried = Nouvel essai demandé
notices-line-tested = Le test est terminé : rien n’a été demandé à la plateforme
notices-line-not-received = Constaté : non reçue
notices-line-by-hand = Déposée à la main
notices-line-sent = Envoyée
notices-line-attempt = Tentative { $number } : { $outcome }
notices-line-confirmed-by = Sens confirmé par { $name }
notices-attempt-started = commencée
notices-attempt-accepted = acceptée
notices-attempt-refused = non acceptée
notices-attempt-later = pas maintenant, réessayer plus tard
notices-attempt-slowed = pas reçue : ralentir
notices-attempt-trial = pas reçue, premier essai après une panne
notices-attempt-reconnect = pas reçue : le compte doit être reconnecté
notices-attempt-unknown = on ne sait pas si elle a été acceptée
notices-frozen-text = Texte tel qu’envoyé
notices-reply-text = Texte de la réponse
notices-say-meaning = Dire ce qu’elle signifie
notices-answer-question = Répondre à la question
notices-open-reply = Ouvrir la réponse

## Ce qui a été fait

notices-sent-out =
    { $count ->
        [one] Une notification est en route.
       *[other] { $count } notifications sont en route.
    }
notices-sent-to-file =
    { $count ->
        [one] Une attend d’être déposée dans son portail.
       *[other] { $count } attendent d’être déposées dans leurs portails.
    }
flash-notices-written = Les notifications sont rédigées. Lisez-les, puis envoyez.
flash-notices-edited = Le texte est enregistré.
flash-notices-language = La notification est rédigée dans l’autre langue.
flash-notices-all-sent = Les notifications sont en route.
flash-notices-file-now = Approuvée. Remplissez maintenant le portail.
flash-notices-filed = Déposée. Le délai court à partir de maintenant, et les liens sont vérifiés.
flash-notices-was-received = Noté : la notification a été reçue.
flash-notices-was-not-received = Noté : elle n’a pas été reçue. Elle peut être renvoyée.
flash-notices-retried = Nouvel essai lancé.
flash-notices-reopened = La notification est de nouveau un brouillon.
flash-notices-withdrawn = La notification est retirée.
