# My desk: what needs a person now, and the next step

desk-lead = Ce qui a besoin de vous, le plus urgent d’abord.
desk-lead-team = Ce qui a besoin de quelqu’un de l’équipe, le plus urgent d’abord.
desk-whose = À qui
desk-mine = À moi
desk-team = Équipe
desk-team-open = Voir le bureau de l’équipe
desk-nobody = Personne encore
desk-some-platform = Une plateforme
desk-empty = Rien n’a besoin de vous pour l’instant
desk-empty-text = Les liens des dossiers ouverts restent sous surveillance. Ce qui demande une personne s’affichera ici.
desk-band-first = En premier
desk-band-platforms = Réponses et vérifications
desk-band-send = À envoyer
desk-band-close = À clôturer
desk-reason-care = Appelant
desk-reason-overdue = En retard
desk-reason-came-back = Réapparu
desk-reason-unsure = Parti ou non ?
desk-reason-failed = Non envoyé
desk-reason-refused = Refusé
desk-reason-question = Question
desk-reason-cannot-tell = Impossible à dire
desk-reason-reply = Réponse
desk-reason-unmatched = Réponse à classer
desk-reason-file = À déposer
desk-reason-draft = Brouillon
desk-reason-unasked = Pas encore demandé
desk-reason-close = À clôturer
desk-say-care = La personne qui appelle a besoin de soutien.
desk-say-overdue = { $platforms } n’a pas répondu à la notification { $notice } dans le délai promis.
desk-say-unsure = La notification { $notice } à { $platforms } est peut-être partie, peut-être pas. Vérifiez avant tout nouvel envoi.
desk-say-failed = La notification { $notice } à { $platforms } n’est pas partie.
desk-say-question = { $platforms } demande des précisions avant de décider.
desk-say-reply = { $platforms } a répondu. Confirmez le sens de la réponse.
desk-say-unmatched = Une réponse qui n’est liée à aucune notification.
desk-say-file = La notification { $notice } attend d’être déposée sur le portail de { $platforms }.
desk-say-close = Plus rien n’est en suspens dans ce dossier.
desk-do-care = Ouvrir le dossier
desk-do-overdue = Ouvrir la notification
desk-do-came-back = Rédiger
desk-do-unsure = Vérifier
desk-do-failed = Voir pourquoi
desk-do-refused = Ouvrir le dossier
desk-do-question = Répondre
desk-do-cannot-tell = Aller voir
desk-do-reply = Lire
desk-do-unmatched = Classer
desk-do-file = Déposer
desk-do-draft = Relire
desk-do-unasked = Rédiger
desk-do-close = Clôturer
desk-count =
    { $count ->
        [one] Une chose à faire
       *[other] { $count } choses à faire
    }
desk-say-came-back =
    { $links ->
        [one] { $platforms } : { $links } lien est réapparu.
       *[other] { $platforms } : { $links } liens sont réapparus.
    }
desk-say-refused =
    { $links ->
        [one] { $platforms } maintient { $links } lien en ligne.
       *[other] { $platforms } maintient { $links } liens en ligne.
    }
desk-say-cannot-tell =
    { $links ->
        [one] { $platforms } : { $links } lien n’est pas visible de l’extérieur. Quelqu’un doit aller voir.
       *[other] { $platforms } : { $links } liens ne sont pas visibles de l’extérieur. Quelqu’un doit aller voir.
    }
desk-say-draft =
    { $notices ->
        [one] Une notification est rédigée, pas envoyée : { $platforms }.
       *[other] { $notices } notifications sont rédigées, pas envoyées : { $platforms }.
    }
desk-say-unasked =
    { $links ->
        [one] { $platforms } : rien n’a encore été demandé pour { $links } lien.
       *[other] { $platforms } : rien n’a encore été demandé pour { $links } liens.
    }
desk-reason-supervise = Responsable
desk-do-supervise = Décider
desk-say-supervise =
    { $links ->
        [one] { $platforms } n’a rien fait pour { $links } lien malgré les rappels. Un responsable d’équipe décide de la suite.
       *[other] { $platforms } n’a rien fait pour { $links } liens malgré les rappels. Un responsable d’équipe décide de la suite.
    }
desk-reason-remind = Rappel
desk-do-remind = Lire et envoyer
desk-say-remind =
    { $links ->
        [one] Rappeler { $links } lien à { $platforms } : la dernière vérification l’a trouvé toujours en ligne.
       *[other] Rappeler { $links } liens à { $platforms } : les dernières vérifications les ont trouvés toujours en ligne.
    }
desk-say-file-some = La notification { $notice } attend d’être déposée sur le portail de { $platforms } : { $filed } sur { $of } déposés.
