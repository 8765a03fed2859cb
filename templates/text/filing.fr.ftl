# Dépôt sur un portail : ce qui en est connu, signalements un par un, références

filing-before = Avant de commencer
filing-account = Connexion à la plateforme
filing-language = Langue de la page
filing-language-any = au choix
filing-per-report = Liens par signalement
filing-per-one = un : chaque lien est un signalement à part
filing-per-many = plusieurs
filing-source = Source
filing-unchecked = Établi à partir de documents publics. Rien n’a été vérifié sur la page elle-même : si elle diffère, suivez-la et prévenez votre responsable.
filing-steps = Étapes avant les champs
filing-avoid = Jamais
filing-required = obligatoire
filing-not-required = facultatif
filing-characters =
    { $count ->
        [one] { $count } caractère
       *[other] { $count } caractères
    }
filing-characters-of = { $count } caractères sur { $longest } au plus
filing-shortened = Raccourci par phrases entières. Le texte complet
filing-tick = Rempli : { $label }
filing-report-filed = déposé
filing-report-left-out = laissé de côté
filing-report-aside = mis de côté : ne pas déposer
filing-report-by = { $name }, { $when }
filing-progress = { $filed } sur { $of } déposés
filing-one-each = Ce portail prend un lien par signalement. Chacun est déposé et noté à part ; la notification compte comme envoyée quand il n’en reste plus.
filing-i-filed-this = J’ai déposé celui-ci
filing-rest-title = Ne plus rien déposer
filing-rest-text = Les signalements encore ouverts sont laissés de côté, et la notification compte comme envoyée avec ceux que vous avez déposés. Les liens laissés de côté peuvent recevoir une nouvelle notification.
filing-rest-do = Laisser le reste de côté
filing-aside-text = Un lien de ce texte a été mis de côté. Reprenez la notification pour la modifier, ou laissez le lien hors de tous les champs :
filing-knows-aside = J’ai laissé de côté les liens écartés
invalid-filed-aside = Un lien du texte a été mis de côté. Dites que vous l’avez laissé hors du dépôt, ou reprenez la notification pour la modifier.
refused-report-done = Ce signalement a déjà été déposé ou laissé de côté.
refused-report-aside = Son lien a été mis de côté : il n’y a rien à déposer. Si vous l’aviez déposé avant, reprenez d’abord le lien.
refused-report-none-filed = Rien n’a encore été déposé. Retirez plutôt la notification.
refused-notice-asks-for-dropped = Le texte demande encore un lien qui a été mis de côté, a disparu ou a été tranché. Retirez-le du texte, ou retirez la notification.
flash-filing-report = Noté : ce signalement est déposé.
flash-filing-rest = Le reste est laissé de côté ; la notification compte comme envoyée.
references-title = Références de la plateforme
references-none = Aucune pour l’instant.
references-from-answer = tirée d’une réponse
references-add = Ajouter une référence
references-text = Référence
references-which = Elle concerne
references-whole = toute la notification
references-change = Corriger ou retirer
references-correct = Corriger
references-remove = Retirer
references-history = Anciennes références
references-ended = jusqu’au { $when }, { $name }
references-matching = Les réponses qui en citent une trouvent cette notification.
flash-references-added = La référence est notée.
flash-references-corrected = La référence est corrigée ; l’ancienne reste dans l’historique.
flash-references-removed = La référence est retirée ; elle reste dans l’historique.
