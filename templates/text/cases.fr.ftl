# Cases: found, opened, worked on, changed, closed.
cases-which = Quels dossiers
cases-show-open = Ouverts
cases-show-mine = Les miens
cases-show-closed = Clôturés
cases-search-title = Recherche
cases-searched-for = Pour
cases-count = { $n ->
    [one] { $n } dossier
   *[other] { $n } dossiers
}
cases-cut = Les 200 plus récents sont affichés. Cherchez un numéro ou un lien pour trouver les plus anciens.
cases-none-title = Aucun dossier ici
cases-none-text = Dès qu’une personne envoie des liens, ouvrez un dossier pour elle.
cases-not-found-title = Rien trouvé
cases-not-found-text = La recherche connaît les numéros de dossier, les liens entiers et les noms de compte exacts, jamais les personnes.
cases-not-found-link = Aucun de vos dossiers ne contient ce lien. Ouvrez un nouveau dossier et collez-le là.
cases-column-case = Dossier
cases-column-state = État
cases-column-links = Liens disparus
cases-column-assigned = Chez
cases-column-opened = Ouvert
cases-column-link = Lien
cases-column-account = Compte
cases-column-look = Dernier contrôle
cases-column-action = Ce que vous pouvez faire
cases-urgent = Urgent
cases-row-links = { $gone } sur { $links }
cases-row-open = { $n } en cours
cases-nobody = Personne encore

## A new case

cases-new-text = Collez ce que la personne a envoyé. Rien ne part tant que vous ne le décidez pas.
cases-safety-title = La sécurité d’abord
cases-safety-text = À demander avant les liens, si la personne peut répondre.
cases-ask-danger = La personne est-elle en danger maintenant ?
cases-ask-suicide = Y a-t-il des pensées de suicide ou d’automutilation ?
cases-ask-blackmail = Quelqu’un exerce-t-il un chantage ou des menaces en ce moment ?
cases-ask-address = Une adresse ou une école a-t-elle été révélée ?
cases-danger = En danger maintenant
cases-suicide = Pensées de suicide
cases-blackmail = Chantage en cours
cases-address = Adresse ou école révélée
cases-said-danger = La personne est en danger maintenant.
cases-said-suicide = La personne a parlé de pensées de suicide ou d’automutilation.
cases-said-blackmail = Quelqu’un exerce un chantage ou des menaces en ce moment.
cases-said-address = Une adresse ou une école a été révélée.
cases-helplines = Lignes d’aide
cases-hours-not-verified = Les heures ne sont pas vérifiées : contrôlez-les avant de promettre quoi que ce soit.
cases-purpose-emergency = urgence
cases-purpose-police = police
cases-purpose-minors = mineurs disparus et exploités sexuellement
cases-purpose-suicide = pensées de suicide
cases-purpose-talk = quelqu’un à qui parler
cases-purpose-young = enfants et jeunes
cases-purpose-violence = violences et abus
cases-hours-always = jour et nuit
cases-hours-daily = tous les jours
cases-hours-weekdays = du lundi au vendredi, de 9 h à 18 h
cases-hours-own-site = heures sur son propre site
cases-paste-title = Collez les liens ou le message entier
cases-paste-hint = Liens, discussion, courriel : tels quels. Du texte, jamais une image.
cases-do-read = Lire
cases-reading-title = Ce que nous avons lu
cases-reading-empty = Les liens du texte apparaissent ici, plateforme par plateforme.
cases-reading-none-title = Aucun lien trouvé
cases-reading-none = Cherchez une adresse dans le texte, ou demandez le lien à la personne.
cases-links = { $n ->
    [one] { $n } lien
   *[other] { $n } liens
}
cases-folded = { $n ->
    [one] { $n } doublon réuni
   *[other] { $n } doublons réunis
}
cases-not-understood = { $n ->
    [one] { $n } non compris
   *[other] { $n } non compris
}
cases-not-understood-text = Cela ressemble à un lien mais ne peut pas être suivi. Ce n’est pas enregistré ; corrigez le texte si c’est important.
cases-more-links = { $n ->
    [one] et { $n } autre lien
   *[other] et { $n } autres liens
}
cases-known-elsewhere = { $n ->
    [one] connu par { $n } autre dossier
   *[other] connu par { $n } autres dossiers
}
cases-check-it = À vérifier
cases-handles-title = Comptes cités en toutes lettres
cases-handles-text = Cochez ceux que la personne désigne. Leur page ne compte comme lien qu’ensuite.
cases-handle-no-page = Cette plateforme n’a pas de page publique pour ce compte : demandez un lien.
cases-follows-title = Ce qui en découle
cases-follows-notices = { $n ->
    [one] Notifications à { $n } plateforme :
   *[other] Notifications à { $n } plateformes :
}
cases-known-title = Qui et quoi
cases-known-text = Seulement ce qu’il faut à une notification. Un pseudonyme, jamais un nom.
cases-person = Personne montrée
cases-laws-title = Le fondement juridique de chaque choix
cases-laws-text = Avec la date et les circonstances indiquées maintenant. Sans date, l’ancien et le nouveau Code pénal sont cités.
cases-also = Également en cours
cases-caller = Appelant
cases-caller-victim = La personne montrée
cases-caller-parent = Un parent
cases-caller-friend = Un ami ou une amie
cases-caller-school = Une école
cases-caller-police = La police
cases-caller-other = Autre, ou non précisé
cases-language = Langue de l’appelant
cases-explanation = Ce qui est montré, et pourquoi c’est illégal
cases-explanation-hint = En mots simples, sans aucun nom. Une notification demande au moins { $n } caractères ; vous pouvez enregistrer sans et compléter plus tard.
cases-facts-on = Date des faits
cases-facts-on-hint = Quand cela a été diffusé, si c’est connu : cela détermine le Code pénal applicable.
cases-pseudonym = Pseudonyme
cases-pseudonym-hint = Deux lettres suffisent. Conservé chiffré ; jamais dans une notification.
cases-contact = Comment et quand joindre la personne
cases-contact-hint = Par exemple, quand il est possible d’appeler sans risque. Conservé chiffré.
cases-withheld = Ne pas indiquer notre nom et notre adresse dans les notifications
cases-withheld-hint = Uniquement si une personne mineure est montrée : l’article 16, paragraphe 2, point c) le permet pour ces infractions.
cases-bar = Enregistrer n’envoie rien.
cases-save-later = Enregistrer, notifier plus tard
cases-save-review = Enregistrer et relire les notifications

## One case

cases-opened-by = Ouvert { $since } par { $name }
cases-assigned-to = Chez { $name }
cases-assigned-nobody = Encore chez personne
cases-closed-because = Clôturé { $at } : { $reason }
cases-add-links = Ajouter des liens
cases-write-notices = Rédiger les notifications
cases-review-notices = { $n ->
    [one] Relire { $n } notification
   *[other] Relire { $n } notifications
}
cases-care = Soin de l’appelant
cases-care-text = Donnez ces numéros et prévenez le responsable de garde.
cases-care-do = Fait, le noter
cases-care-done = Quelqu’un s’en est occupé.
cases-progress = Avancement
cases-still-open = Encore ouverts
cases-of-links = { $n ->
    [one] sur { $n } lien
   *[other] sur { $n } liens
}
cases-gone = Disparus, constatés
cases-gone-text = seul ce qui a été contrôlé compte
cases-slowest = le plus lent en { $span }
cases-cannot-tell = Impossible à dire
cases-cannot-tell-text = quelqu’un doit aller voir
cases-cannot-tell-none = chaque contrôle a donné un résultat
cases-next-answer = Prochaine réponse attendue
cases-answer-due = de { $platform }
cases-answer-late = { $platform } est en retard
cases-answer-none = aucun délai en cours
cases-replies = { $n ->
    [one] { $n } réponse vous attend
   *[other] { $n } réponses vous attendent
}
cases-reply-proposed = proposé, à confirmer
cases-reference = réf. { $reference }
cases-unasked = Rien demandé encore
cases-never-looked = pas encore contrôlé
cases-show-hidden = { $n ->
    [one] Afficher { $n } autre lien
   *[other] Afficher { $n } autres liens
}
cases-timeline = Chronologie
cases-older = { $n ->
    [one] { $n } entrée plus ancienne
   *[other] { $n } entrées plus anciennes
}
cases-by-itself = le système, de lui-même
cases-gone-by-checker = Le contrôle automatique a trouvé le lien disparu deux fois, à une heure d’intervalle au moins.
cases-gone-by-person = Une personne a regardé : le lien a disparu.
cases-back-by-checker = Le contrôle automatique a retrouvé le lien en ligne.
cases-back-by-person = Une personne a regardé : le lien est de nouveau en ligne.
cases-note-title = Notes
cases-note = Ajouter une note
cases-note-hint = Conservée chiffrée. Pas de nom, s’il vous plaît.
cases-note-do = Ajouter la note
cases-assignment = À qui est le dossier
cases-take = Le prendre
cases-leave = Le laisser
cases-free = Le libérer
cases-give-to = Le confier à
cases-give = Confier
cases-close-title = Clôture
cases-close-unfinished = Un lien n’a pas disparu, ou une notification n’est pas partie. Terminez ou mettez de côté d’abord.
cases-close-ask = Clôturer le dossier
cases-close-reason = Pourquoi ?
cases-close-text = Ses liens restent sous contrôle. Si l’un revient, le dossier se rouvre de lui-même.
cases-close-override = Clôturer bien que tout ne soit pas terminé
cases-close-do = Clôturer maintenant
cases-reason-all-gone = Tout a disparu
cases-reason-asked = La personne concernée l’a demandé
cases-reason-police = La police a repris le dossier
cases-reason-passed-on = Une autre organisation a repris le dossier
cases-reason-exhausted = Plus rien ne peut être fait
cases-reason-mistake = Ouvert par erreur, ou deux fois
cases-reopen-title = Réouverture
cases-reopen-text = Ses liens restent sous contrôle. Rouvrez-le pour demander davantage.
cases-reopen-do = Rouvrir

## What is known, changed

cases-details-title = Ce qui est connu
cases-details-bar = Les brouillons que personne n’a modifiés sont réécrits. Les notifications parties restent telles quelles.
cases-conflict = Rien de ce que vous avez écrit n’est perdu : tout se trouve dans le formulaire ci-dessous. Enregistrer maintenant remplace ce que votre collègue a écrit.
cases-conflict-same = Les deux versions disent la même chose.
cases-conflict-field = Champ
cases-conflict-keep-theirs = Abandonner la mienne, garder l’autre

## What happened, for the timeline

cases-event-case-opened = Ouvert
cases-event-case-changed = Données modifiées
cases-event-case-care-done = On s’est occupé de l’appelant
cases-event-case-noted = Note
cases-event-case-assigned = Confié à
cases-event-case-left = Libéré
cases-event-case-closed = Clôturé
cases-event-case-closed-unfinished = Clôturé sans être terminé
cases-event-case-reopened = Rouvert
cases-event-items-pasted = Liens ajoutés
cases-event-item-came-back = Revenu
cases-event-item-checked = Contrôlé
cases-event-item-dropped = Mis de côté
cases-event-item-followed = Lien court suivi
cases-event-item-followed-same = Mène au même contenu qu’un autre lien
cases-event-item-follow-failed = Impossible à suivre
cases-event-item-follow-dead = Ne mène nulle part
cases-event-item-follow-asked = À suivre à nouveau
cases-event-item-follow-typed = Adresse donnée par une personne
cases-event-item-folded = Réuni avec un autre lien
cases-event-item-gone = Disparu
cases-event-item-restored = Repris
cases-event-item-revealed = Affiché en entier
cases-event-notices-drafted = Notifications rédigées
cases-event-notice-edited = Notification modifiée
cases-event-notice-approved = Notification approuvée
cases-event-notice-reopened = Notification reprise pour modification
cases-event-notice-sent = Notification envoyée
cases-event-notice-tested = Le test d’une notification est terminé
cases-event-notice-unsure = On ignore si la notification est partie
cases-event-notice-failed = Notification non envoyée
cases-event-notice-not-received = Notification non arrivée
cases-event-notice-retried = Nouvel essai d’envoi
cases-event-notice-withdrawn = Notification retirée
cases-event-reply-arrived = Réponse arrivée
cases-event-reply-confirmed = Réponse comprise
cases-event-reply-believed = Accusé signé accepté par une voie de confiance
cases-event-reply-statement = Exposé des motifs enregistré
cases-event-reply-answered = Question traitée
cases-event-reply-filed = Réponse classée sous une notification
cases-event-reply-discarded = Réponse écartée

## What was done

flash-case-opened = Le dossier est ouvert. Rien n’a encore été envoyé.
flash-case-changed = Enregistré.
flash-case-cared = C’est noté. Merci de vous en être occupé.
flash-case-noted = La note est dans la chronologie.
flash-case-assigned = Le dossier a été confié.
flash-case-left = Le dossier n’est chez personne : chaque intervenant le voit.
flash-case-closed = Le dossier est clôturé. Ses liens restent sous contrôle.
flash-case-reopened = Le dossier est rouvert.
refused-case-exists = Ce dossier est déjà ouvert.
cases-parts = Parties du dossier
cases-close-replies = { $count ->
        [one] Une réponse sur ce dossier attend. Répondez-y ou écartez-la avec le dossier.
       *[other] { $count } réponses sur ce dossier attendent. Répondez-y ou écartez-les avec le dossier.
    }
cases-close-reply = Réponse sur { $notice }
cases-close-replies-aside = Je les ai vues et les écarte : plus rien ne reçoit de réponse
refused-case-replies-wait = Des réponses de plateformes attendent encore dans ce dossier. Répondez-y, ou cochez qu’elles sont écartées.
audit-event-reply-set-aside = Réponse écartée à la clôture du dossier
cases-event-reply-set-aside = Réponse écartée à la clôture du dossier
